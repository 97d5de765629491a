package vn.loive.engine;

import java.time.Instant;
import vn.loive.shared.DossierCode;

/**
 * A step or timer of a process that has failed and is not tried again by itself.
 *
 * @param id the engine's id of the job
 * @param application whose process it is
 * @param node the model's element
 * @param timer true for a timer, false for a step
 * @param cause the fault in the words of the program
 * @param since when it was made; the engine does not keep when it failed
 */
public record FailedJob(String id, DossierCode application, String node, boolean timer, String cause, Instant since) {}
