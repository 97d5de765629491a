package vn.loive.journeys.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.journeys.world.Place;

/** A process of the stage, as its owner sees it from outside. */
record RunningPart(String name, String pid) {

    static List<RunningPart> all() {
        try (Stream<Path> files = Files.list(Place.home().resolve("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(file -> new RunningPart(
                            file.getFileName().toString().replace(".pid", ""),
                            read(file).strip()))
                    .filter(part -> Files.exists(Path.of("/proc", part.pid)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The secrets that stand in its environment, under whatever name. */
    Set<String> secrets(Map<String, String> known) {
        List<String> environment =
                List.of(read(Path.of("/proc", pid, "environ")).split("\0"));
        return known.entrySet().stream()
                .filter(secret -> environment.stream().anyMatch(entry -> entry.contains(secret.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names in its environment that sound like a secret. */
    Set<String> suspiciousNames() {
        return Stream.of(read(Path.of("/proc", pid, "environ")).split("\0"))
                .map(entry -> entry.split("=", 2)[0])
                .filter(name -> name.matches(".*(PASSWORD|SECRET|TOKEN|KEY)$"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String commandLine() {
        return read(Path.of("/proc", pid, "cmdline")).replace('\0', ' ');
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
