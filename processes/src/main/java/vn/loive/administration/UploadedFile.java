package vn.loive.administration;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as an administrator uploaded it.
 *
 * @param file what it was called
 * @param name who uploaded it
 */
record UploadedFile(UUID id, Instant at, String file, byte[] content, String name) {}
