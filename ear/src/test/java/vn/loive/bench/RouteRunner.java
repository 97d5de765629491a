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
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Runs one side for a while: {@code /tests/run?side=portal&threads=8&seconds=15} answers {@code routes nanoseconds}. */
@WebServlet("/run")
public class RouteRunner extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Resource
    private transient ManagedThreadFactory threads;

    @Inject
    private transient PortalRoute portal;

    @Inject
    private transient EngineRoute engine;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        portal.holdJobs();
        Route side = request.getParameter("side").equals("portal") ? portal : engine;
        int many = Integer.parseInt(request.getParameter("threads"));
        long nanos = Long.parseLong(request.getParameter("seconds")) * 1_000_000_000L;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicLong routes = new AtomicLong();
        long start = System.nanoTime();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Thread thread = threads.newThread(() -> play(side, start + nanos, routes, failure));
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            join(thread);
        }
        long took = System.nanoTime() - start;
        if (failure.get() != null) {
            throw new IOException("A route failed", failure.get());
        }
        response.setContentType("text/plain");
        response.getWriter().print(routes.get() + " " + took);
    }

    private static void play(Route side, long end, AtomicLong routes, AtomicReference<Throwable> failure) {
        try {
            while (System.nanoTime() < end && failure.get() == null) {
                side.play();
                routes.incrementAndGet();
            }
        } catch (RuntimeException | AssertionError e) {
            failure.set(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
