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
    /** Columns of {@code /proc/net/tcp}. */
    private static final int LOCAL = 1;

    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";

    /** 127.0.0.1, the same within IPv6, and ::1. */
    private static final List<String> HERE =
            List.of("0100007F:", "0000000000000000FFFF00000100007F:", "00000000000000000000000001000000:");

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

    /** How many addresses it listens at. */
    int listens() {
        return listening().size();
    }

    /** Addresses at which it listens and that other machines reach, as the kernel writes them. */
    List<String> listensBeyondThisMachine() {
        return listening().stream()
                .filter(address -> HERE.stream().noneMatch(address::startsWith))
                .toList();
    }

    private List<String> listening() {
        Set<String> own = sockets();
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> read(Path.of("/proc/net", table)).lines().skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row[STATE].equals(LISTENING) && own.contains(row[INODE]))
                .map(row -> row[LOCAL])
                .toList();
    }

    private Set<String> sockets() {
        try (Stream<Path> files = Files.list(Path.of("/proc", pid, "fd"))) {
            return files.map(RunningPart::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
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
