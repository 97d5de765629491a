import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the bill of materials (CycloneDX 1.6) of what is really there: every jar below the given folders, and the programs
 * that are no jars. Arguments: the file to write, name=version of programs, folders.
 */
class Components {
    private static final Pattern NAMED = Pattern.compile("(.+?)-(\\d[\\w.+-]*)\\.jar");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    record Part(String group, String name, String version) {
        String purl() {
            return "pkg:" + (group.isEmpty() ? "generic/" : "maven/" + group + "/") + name + "@" + version;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, ObjectNode> components = new TreeMap<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            if (argument.contains("=")) {
                String[] program = argument.split("=", 2);
                component(components, new Part("", program[0], program[1]));
            } else {
                addJars(components, Path.of(argument));
            }
        }
        ObjectNode bom = JSON.createObjectNode()
                .put("bomFormat", "CycloneDX")
                .put("specVersion", "1.6")
                .put("version", 1);
        ArrayNode all = bom.putArray("components");
        components.values().forEach(all::add);
        Files.createDirectories(Path.of(arguments[0]).toAbsolutePath().getParent());
        JSON.writeValue(Path.of(arguments[0]).toFile(), bom);
        System.out.println(all.size() + " components in " + arguments[0]);
    }

    private static void addJars(Map<String, ObjectNode> components, Path folder) throws Exception {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            ObjectNode component = component(components, part(jar));
            if (!component.has("hashes")) {
                component
                        .putArray("hashes")
                        .addObject()
                        .put("alg", "SHA-256")
                        .put("content", sum(jar));
                component.putArray("properties");
            }
            ((ArrayNode) component.get("properties"))
                    .addObject()
                    .put("name", "loive:place")
                    .put("value", folder.getFileName() + "/" + folder.relativize(jar));
        }
    }

    private static ObjectNode component(Map<String, ObjectNode> components, Part part) {
        return components.computeIfAbsent(part.purl(), purl -> {
            ObjectNode component = JSON.createObjectNode().put("type", part.group.isEmpty() ? "application" : "library");
            component.put("bom-ref", purl).put("group", part.group).put("name", part.name).put("version", part.version);
            return component.put("purl", purl);
        });
    }

    /** Whose a jar is: by the Maven coordinates inside that fit its name, or by its name alone. */
    private static Part part(Path jar) throws IOException {
        String file = jar.getFileName().toString();
        List<Part> inside = new ArrayList<>();
        try (JarFile opened = new JarFile(jar.toFile())) {
            for (var entry : opened.stream()
                    .filter(entry -> entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom.properties"))
                    .toList()) {
                Properties pom = new Properties();
                try (InputStream in = opened.getInputStream(entry)) {
                    pom.load(in);
                }
                inside.add(new Part(
                        pom.getProperty("groupId", ""), pom.getProperty("artifactId", ""), pom.getProperty("version", "")));
            }
        }
        Matcher named = NAMED.matcher(file);
        String name = named.matches() ? named.group(1) : file.replace(".jar", "");
        String version = named.matches() ? named.group(2) : "";
        for (Part part : inside) {
            if (inside.size() == 1 || name.equals(part.name) || name.equals(part.group + "." + part.name)) {
                return part;
            }
        }
        // Keycloak writes the group before the name
        int cut = name.matches("(?:[a-z0-9_-]+\\.){2,}.*") ? name.lastIndexOf('.') : -1;
        return cut < 0 ? new Part("unknown", name, version) : new Part(name.substring(0, cut), name.substring(cut + 1), version);
    }

    private static String sum(Path jar) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }
}
