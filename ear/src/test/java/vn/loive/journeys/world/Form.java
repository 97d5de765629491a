package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fictional application as it is sent: complete and right until a test spoils it. */
public final class Form {
    private final ObjectNode body;

    private Form(ObjectNode body) {
        this.body = body;
    }

    /** A mother applies for her grown son in the commune of Hiệp An; she gets her mail in a box of her own. */
    public static Form ofAMother() {
        return new Form(Rest.JSON.createObjectNode())
                .with("service", "public-facility-rehab")
                .with("applicant.relation", "mother")
                .with("applicant.name", "Nguyễn Thị Lan")
                .with("applicant.birthDate", "1975-04-12")
                .with("applicant.identityNumber", "068175001234")
                .with("applicant.phone", "0912 345 678")
                .with(
                        "applicant.email",
                        "gia-dinh." + UUID.randomUUID().toString().substring(0, 13) + "@example.vn")
                .with("applicant.address", "Thôn Định An, xã Hiệp An")
                .with("person.name", "Trần Văn Nam")
                .with("person.birthDate", "2001-09-30")
                .with("person.sex", "male")
                .with("person.identityNumber", "068201004321")
                .with("person.commune", "68001")
                .with("person.address", "Thôn Định An, xã Hiệp An")
                .with("plan.months", "12")
                .with("consent.person", true)
                .with("consent.truth", true)
                .with("language", "vi");
    }

    /** The same for another service, with what only that one asks. */
    public Form forService(String service) {
        Form other = with("service", service);
        return service.equals("home-rehab") ? other.with("plan.start", "advise") : other;
    }

    /** Sets a member by its path, to a text, number, truth value, list, object or nothing. */
    public Form with(String path, @Nullable Object value) {
        ObjectNode copy = body.deepCopy();
        parent(copy, path).set(lastOf(path), Rest.JSON.valueToTree(value));
        return new Form(copy);
    }

    public Form without(String path) {
        ObjectNode copy = body.deepCopy();
        parent(copy, path).remove(lastOf(path));
        return new Form(copy);
    }

    public Form withPapers(String... ids) {
        return with("attachments", List.of(ids));
    }

    private static ObjectNode parent(ObjectNode root, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return root;
        }
        return root.path(path.substring(0, dot)).isObject()
                ? (ObjectNode) root.path(path.substring(0, dot))
                : root.putObject(path.substring(0, dot));
    }

    private static String lastOf(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    public String get(String path) {
        JsonNode found = body;
        for (String part : path.split("\\.")) {
            found = found.path(part);
        }
        return found.asText("");
    }

    public String mailbox() {
        return get("applicant.email");
    }

    public ObjectNode json() {
        return body;
    }

    @Override
    public String toString() {
        return body.toString();
    }
}
