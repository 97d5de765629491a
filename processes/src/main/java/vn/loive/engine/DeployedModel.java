package vn.loive.engine;

import java.time.Instant;

/**
 * A version of a process model.
 *
 * @param id a word for this version that tells nothing about it
 * @param key the model's word, the same in all versions
 * @param version counted from 1
 * @param newest true for the version with which applications begin now
 * @param since when it was deployed
 * @param running how many applications are on their way in it
 */
public record DeployedModel(String id, String key, int version, boolean newest, Instant since, long running) {}
