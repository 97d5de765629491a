package vn.loive.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Asks a question of one side for a while: {@code /tests/queue?side=portal&question=officer&threads=8&seconds=2} answers
 * {@code rows calls p50 p95 p99}, times in milliseconds.
 */
@WebServlet("/queue")
public class QueueRunner extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Resource
    private transient ManagedThreadFactory threads;

    @Inject
    private transient QueueQuestions questions;

    @Inject
    private transient QueueActs acts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String question = request.getParameter("question");
        int many = Integer.parseInt(request.getParameter("threads"));
        long nanos = Long.parseLong(request.getParameter("seconds")) * 1_000_000_000L;
        response.setContentType("text/plain");
        String answer = switch (question) {
            case "prepare" -> prepare();
            case "writes" -> writes(many, nanos);
            case "crowd" -> crowd(many);
            default -> reads(request.getParameter("side"), question, many, nanos);
        };
        response.getWriter().print(answer);
    }

    private String prepare() throws IOException {
        try {
            return String.valueOf(questions.prepare());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String reads(String side, String question, int many, long nanos) throws IOException {
        int rows = questions.ask(side, question);
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + nanos;
        together(many, number -> {
            do {
                long start = System.nanoTime();
                questions.ask(side, question);
                took.add(System.nanoTime() - start);
            } while (System.nanoTime() < end);
        });
        return rows + " " + took.size() + " " + percentiles(took.stream());
    }

    /** For submit, claim and decide: p50, p95, p99 each. */
    private String writes(int many, long nanos) throws IOException {
        ConcurrentLinkedQueue<long[]> took = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + nanos;
        together(many, number -> {
            do {
                took.add(acts.submitClaimDecide());
            } while (System.nanoTime() < end);
        });
        return took.size() + " " + percentiles(took.stream().map(act -> act[0])) + " "
                + percentiles(took.stream().map(act -> act[1])) + " "
                + percentiles(took.stream().map(act -> act[2]));
    }

    /** How many of so many officials got a task, how many tasks two have got, and how long the slowest waited. */
    private String crowd(int many) throws IOException {
        ConcurrentLinkedQueue<String> got = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        together(many, number -> {
            Optional<String> task = acts.takeNext(number);
            task.ifPresent(got::add);
        });
        return got.size() + " " + (got.size() - new HashSet<>(got).size()) + " "
                + (System.nanoTime() - start) / 1_000_000;
    }

    private void together(int many, IntConsumer work) throws IOException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int number = i;
            Thread thread = threads.newThread(() -> {
                try {
                    work.accept(number);
                } catch (RuntimeException | AssertionError e) {
                    failure.set(e);
                }
            });
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (failure.get() != null) {
            throw new IOException("The bench failed", failure.get());
        }
    }

    private static String percentiles(Stream<Long> all) {
        List<Long> sorted = new ArrayList<>(all.toList());
        Collections.sort(sorted);
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (sorted.size() * share)) / 1e6;
    }
}
