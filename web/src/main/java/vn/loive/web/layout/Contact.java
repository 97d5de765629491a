package vn.loive.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call and where to leave to, as this place has set it: {@code LOIVE_COUNSELLING_PHONE} and
 * {@code LOIVE_EXIT_URL}. Without a setting the number is a made-up one and says so.
 */
@Named
@ApplicationScoped
public class Contact {
    private static final String DEMO_PHONE = "1900 0000";
    private static final String HARMLESS = "https://vi.wikipedia.org/wiki/Trang_Ch%C3%ADnh";

    private final @Nullable String phone;
    private final String phoneLink;
    private final @Nullable String exit;

    public Contact() {
        this(System.getenv());
    }

    Contact(Map<String, String> settings) {
        this.phone = set(settings.get("LOIVE_COUNSELLING_PHONE"));
        this.phoneLink = "tel:" + (phone == null ? DEMO_PHONE : phone).replaceAll("[^+0-9]", "");
        this.exit = set(settings.get("LOIVE_EXIT_URL"));
    }

    public String getPhone() {
        return phone == null ? DEMO_PHONE : phone;
    }

    /** The number as a link that a phone can dial. */
    public String getPhoneLink() {
        return phoneLink;
    }

    /** Whether nobody has set a real number. */
    public boolean isMadeUp() {
        return phone == null;
    }

    public String getExit() {
        return exit == null ? HARMLESS : exit;
    }

    private static @Nullable String set(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
