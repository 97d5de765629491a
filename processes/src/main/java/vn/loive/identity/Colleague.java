package vn.loive.identity;

/**
 * Somebody who works at a unit.
 *
 * @param account the login
 * @param name the name as his post has it
 * @param role what he is there
 */
public record Colleague(String account, String name, Role role) {}
