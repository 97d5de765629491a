package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loive.identity.Caller;
import vn.loive.identity.Colleague;
import vn.loive.identity.Policy;
import vn.loive.identity.Posts;
import vn.loive.routing.Step;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** Shows a head to whom tasks of his unit can be given, and how much each has already. */
@ApplicationScoped
@Transactional
public class ListCandidates {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private WorkItems items;

    @Inject
    private Posts posts;

    @Inject
    private FourEyes fourEyes;

    private record Place(UnitId unit, Step step) {}

    /** One task as it stands, waiting or ended, with the people who may do its step where it waits. */
    public Result<Assignable> of(Caller head, String task) {
        return items.findLed(head, task).map(item -> new Assignable(List.of(item), candidates(List.of(item))));
    }

    /** Of some tasks those that still wait at a unit that he leads, the most urgent first. */
    public Assignable of(Caller head, List<String> tasks) {
        List<WorkItem> waiting = entities
                .createQuery(
                        "SELECT w FROM WorkItem w WHERE w.task IN ?1 AND w.endedAt IS NULL"
                                + " ORDER BY w.dueAt, w.createdAt, w.task",
                        WorkItem.class)
                .setParameter(1, tasks)
                .getResultList()
                .stream()
                .filter(item -> Policy.leads(head, item.unit()).isPresent())
                .toList();
        return new Assignable(waiting, candidates(waiting));
    }

    private List<Candidate> candidates(List<WorkItem> waiting) {
        Map<String, Colleague> people = new LinkedHashMap<>();
        List<List<String>> able = new ArrayList<>();
        waiting.stream()
                .map(item -> new Place(item.unit(), item.step()))
                .distinct()
                .map(place -> posts.at(place.unit(), place.step().roles()))
                .forEach(some -> {
                    some.forEach(person -> people.putIfAbsent(person.account(), person));
                    able.add(some.stream().map(Colleague::account).toList());
                });
        people.keySet().removeIf(account -> !able.stream().allMatch(some -> some.contains(account)));
        Map<String, Integer> load = load(people.keySet().stream().collect(Collectors.joining(",")));
        return people.values().stream()
                .map(person -> new Candidate(
                        person,
                        load.getOrDefault(person.account(), 0),
                        waiting.stream().anyMatch(item -> fourEyes.keepsAway(person.account(), item))))
                .toList();
    }

    private Map<String, Integer> load(String accounts) {
        Map<String, Integer> load = new HashMap<>();
        List<?> rows = entities.createNativeQuery("SELECT assignee, count(*) FROM portal.work_item"
                        + " WHERE state = 'CLAIMED' AND assignee = ANY (string_to_array(?1, ',')) GROUP BY assignee")
                .setParameter(1, accounts)
                .getResultList();
        rows.forEach(row -> load.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).intValue()));
        return load;
    }
}
