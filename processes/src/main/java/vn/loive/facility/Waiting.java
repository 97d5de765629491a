package vn.loive.facility;

import java.time.Instant;
import java.util.Optional;
import vn.loive.shared.DossierCode;

/**
 * Somebody who waits for a place.
 *
 * @param number his place on the list, from 1
 * @param since since when
 * @param priority the recorded priority group that puts him before others
 */
public record Waiting(DossierCode code, int number, Instant since, Optional<String> priority) {}
