package vn.loive.document;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a program that reads strangers' files is locked into: an empty environment and folder; bounds of memory, processor,
 * file size and open files; and, where the machine allows it, no network, no other process, none of the portal's folders
 * and nothing to write to but its own.
 */
final class Box {
    /** How much of it the machine allows, the best first. */
    enum Walls {
        CLOSED("without network and without the portal's folders"),
        NO_NETWORK("without network"),
        LIMITS_ONLY("by limits only: this machine allows no namespaces");

        final String words;

        Walls(String words) {
            this.words = words;
        }
    }

    private static final int MEMORY_KB = 2 * 1024 * 1024;
    private static final int PROCESSOR_SECONDS = 120;
    private static final int FILE_BLOCKS = 128 * 1024;
    private static final int OPEN_FILES = 512;

    private static final String LIMITS = "ulimit -c 0; ulimit -v " + MEMORY_KB + "; ulimit -t " + PROCESSOR_SECONDS
            + "; ulimit -f " + FILE_BLOCKS + "; ulimit -n " + OPEN_FILES + "; ";

    /**
     * Lets only its own folder be written to, and covers what is secret under the data folder, "$1"; a second namespace
     * takes the right to undo either.
     */
    private static final String COVER = "home=$1; shift; own=$PWD;"
            // a machine that does not allow it loses this wall and keeps the others
            + " mount -o remount,bind,ro / || :;"
            + " for place in \"$home\" \"${own%/*}\"; do if [ -d \"$place\" ]; then"
            + " mount --bind \"$place\" \"$place\" && mount -o remount,bind,ro \"$place\" || :; fi; done;"
            + " mount --bind \"$own\" \"$own\" && mount -o remount,bind,rw \"$own\" || :;"
            + " if [ -n \"$home\" ]; then"
            + " for place in postgres logs run mail inbox keycloak wildfly/log wildfly/configuration wildfly/data; do"
            + " if [ -d \"$home/$place\" ]; then mount -t tmpfs -o size=4k,mode=000 none \"$home/$place\" || exit 1; fi; done;"
            + " if [ -f \"$home/secrets.env\" ]; then mount --bind /dev/null \"$home/secrets.env\" || exit 1; fi; fi;"
            + " cd \"$own\" || exit 1; ";

    private static final int PATIENCE_SECONDS = 10;

    private final String home;
    private final Walls walls;

    Box(Map<String, String> settings) {
        this.home = settings.getOrDefault("LOIVE_HOME", "");
        this.walls = best();
    }

    Walls walls() {
        return walls;
    }

    /** Starts a program inside; what it writes beside its answer is thrown away. */
    Process start(Path folder, List<String> command) throws IOException {
        return start(walls, folder, command);
    }

    private Process start(Walls kind, Path folder, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        switch (kind) {
            case CLOSED -> {
                whole.addAll(List.of(
                        "unshare",
                        "--user",
                        "--map-root-user",
                        "--net",
                        "--ipc",
                        "--mount",
                        "--pid",
                        "--fork",
                        "--kill-child",
                        "--"));
                whole.addAll(List.of("sh", "-c", COVER + LIMITS + "exec unshare --user -- \"$@\"", "box", home));
            }
            case NO_NETWORK -> {
                whole.addAll(List.of("unshare", "--user", "--net", "--ipc", "--"));
                whole.addAll(List.of("sh", "-c", LIMITS + "exec \"$@\"", "box"));
            }
            case LIMITS_ONLY -> whole.addAll(List.of("sh", "-c", LIMITS + "exec \"$@\"", "box"));
        }
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
        builder.environment().put("LANG", "C.UTF-8");
        // each arena of the C library takes 64 MB of addresses
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.directory(folder.toFile())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private Walls best() {
        for (Walls kind : Walls.values()) {
            if (kind == Walls.LIMITS_ONLY || works(kind)) {
                return kind;
            }
        }
        return Walls.LIMITS_ONLY;
    }

    private boolean works(Walls kind) {
        try {
            Process tried = start(kind, Path.of("/"), List.of("true"));
            try {
                return tried.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && tried.exitValue() == 0;
            } finally {
                tried.destroyForcibly();
            }
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
