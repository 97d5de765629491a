package vn.loive.journeys.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Wait;

/**
 * What is true after a step, asked from the portal and the mail sink.
 *
 * @param status the HTTP status of the act
 * @param state the word for where the application stands, as the family reads it
 * @param stateText the same for people
 * @param national its code of the national portal
 * @param waits where it waits; empty when it waits nowhere
 * @param history all kinds so far, as the auditor reads them
 * @param subjects of all letters to the family so far
 */
record Seen(
        int status,
        String state,
        String stateText,
        int national,
        String waits,
        List<String> history,
        List<String> subjects) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<Account> QUEUES = List.of(
            Account.COMMUNE_OFFICER,
            Account.COMMUNE_HEAD,
            Account.DISTRICT_OFFICER,
            Account.FACILITY_OFFICER,
            Account.PRIVATE_FACILITY_OFFICER,
            Account.PROVIDER_OFFICER);

    /** Looks until it is as expected: what runs on its own after an act takes a moment. */
    static Seen after(Answer act, String code, String mailbox, Account family, Expected expected, int linesBefore) {
        return Wait.upTo(
                PATIENCE,
                () -> look(act, code, mailbox, family),
                seen -> seen.mistakes(expected, linesBefore).isEmpty());
    }

    private static Seen look(Answer act, String code, String mailbox, Account family) {
        Answer now = Rest.as(family).get("applications/" + code);
        return new Seen(
                act.status(),
                now.state(),
                now.get("status.text"),
                now.body().path("status").path("code").asInt(),
                String.join(", ", waits(code)),
                Dossier.acts(Rest.as(Account.AUDITOR)
                                .get("applications/" + code + "/history?lane=acts&limit=100")
                                .items())
                        .stream()
                        .map(line -> line.path("kind").asText())
                        .toList(),
                Mails.newsIn(mailbox).stream().map(Mails.Mail::subject).toList());
    }

    private static List<String> waits(String code) {
        List<String> waits = new ArrayList<>();
        for (Account account : QUEUES) {
            Rest.as(account)
                    .get("tasks?q=" + code)
                    .items()
                    .forEach(task -> waits.add(
                            new Expected.Waits(account, task.path("step").asText()).toString()));
        }
        return waits;
    }

    List<String> newLines(int before) {
        return history.subList(Math.min(before, history.size()), history.size());
    }

    /** What is not as expected, in words. */
    List<String> mistakes(Expected expected, int linesBefore) {
        Map<String, List<Object>> compared = new LinkedHashMap<>();
        compared.put("status", List.of(expected.status(), status));
        compared.put("state", List.of(expected.state(), state));
        compared.put("national status code", List.of(expected.national(), national));
        compared.put(
                "queue",
                List.of(expected.waits() == null ? "" : expected.waits().toString(), waits));
        compared.put("history", List.of(expected.history(), newLines(linesBefore)));
        compared.put("mails", List.of(expected.mails(), subjects.size()));
        return compared.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().get(0).equals(entry.getValue().get(1)))
                .map(entry -> "%s: expected %s, got %s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().get(0),
                                entry.getValue().get(1)))
                .toList();
    }
}
