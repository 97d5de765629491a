package vn.loive.workqueue;

import vn.loive.identity.Colleague;

/**
 * Somebody to whom tasks could be given.
 *
 * @param has how many tasks he has already
 * @param barred whether he is kept from one of them, because he prepared what is to be signed
 */
public record Candidate(Colleague person, int has, boolean barred) {}
