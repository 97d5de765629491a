package vn.loive.administration;

import vn.loive.routing.Step;

/**
 * A step that nobody at a unit can take, because nobody there holds a post with one of its roles.
 *
 * @param waiting how many tasks wait at it just now
 */
public record Lack(Step step, long waiting) {}
