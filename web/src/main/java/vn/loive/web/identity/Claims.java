package vn.loive.web.identity;

import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import vn.loive.identity.VerifiedIdentity;
import vn.loive.shared.PersonName;
import vn.loive.shared.PlainText;

/** What the token of a login says; what cannot be read in it is not said, and keeps nobody out. */
final class Claims {
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST = 255;

    private final Function<String, Object> values;

    /** Claims by their names; a claim that is not there is null. */
    Claims(Function<String, Object> values) {
        this.values = values;
    }

    static Claims of(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc
                ? of(oidc.getOidcSecurityContext())
                : new Claims(name -> null);
    }

    /** What the national provider vouches for stands in the token of the login alone, and in none that goes to others. */
    private static Claims of(OidcSecurityContext login) {
        return new Claims(name -> {
            Object value = login.getToken().getClaimValue(name);
            return value == null && login.getIDToken() != null
                    ? login.getIDToken().getClaimValue(name)
                    : value;
        });
    }

    /** The name under which the person logged in; empty when the token does not say it. */
    String login() {
        return text("preferred_username", LONGEST).orElse("");
    }

    /** The full name, or else the login. */
    String name() {
        return text("name", PersonName.LONGEST).orElseGet(this::login);
    }

    /** The address of which the person has shown that it is his. */
    Optional<String> email() {
        return Boolean.TRUE.equals(values.apply("email_verified")) ? text("email", LONGEST) : Optional.empty();
    }

    /** What the realm passes on from the national identity provider; all three, or nothing. */
    Optional<VerifiedIdentity> verified() {
        Optional<String> name = text("verified_name", PersonName.LONGEST);
        Optional<LocalDate> birthDate = text("verified_birth_date", LONGEST).flatMap(Claims::day);
        Optional<String> number = text("verified_number", LONGEST_NUMBER).filter(typed -> typed.matches("[0-9]+"));
        return name.isEmpty() || birthDate.isEmpty() || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new VerifiedIdentity(name.get(), birthDate.get(), number.get()));
    }

    private Optional<String> text(String claim, int longest) {
        return values.apply(claim) instanceof String text
                        && !text.isBlank()
                        && text.length() <= longest
                        && PlainText.isReadable(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
