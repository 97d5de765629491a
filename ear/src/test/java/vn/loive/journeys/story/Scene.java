package vn.loive.journeys.story;

import java.util.function.Function;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;

/**
 * One step of the story.
 *
 * @param who does it
 * @param what in words
 * @param act does it with the dossier code, which is empty at first
 * @param expected what must be true afterwards
 */
record Scene(Account who, String what, Function<String, Answer> act, Expected expected) {}
