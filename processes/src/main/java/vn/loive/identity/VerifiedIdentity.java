package vn.loive.identity;

import java.time.LocalDate;

/**
 * What the national identity provider vouches for about a person; nobody types it, and nobody may change it here.
 *
 * @param name the full name
 * @param number the 12 digits of the identity number (số định danh cá nhân)
 */
public record VerifiedIdentity(String name, LocalDate birthDate, String number) {}
