package vn.loive.workqueue;

/**
 * To whom a head wants to give a task.
 *
 * @param account the login of whoever shall have it
 * @param reason why; it stays in the history
 * @param was the login of whoever has it as far as the head knows; empty for a task that nobody has
 */
public record Assignment(String account, String reason, String was) {}
