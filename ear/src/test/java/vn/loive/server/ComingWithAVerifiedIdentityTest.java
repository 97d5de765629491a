package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.identity.VerifiedIdentity;
import vn.loive.intake.Application;
import vn.loive.intake.Draft;
import vn.loive.intake.DraftApplication;
import vn.loive.intake.Submission;
import vn.loive.intake.SubmitApplication;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Whoever comes by the national identity provider is not asked what it vouches for, and cannot say otherwise. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ComingWithAVerifiedIdentityTest {
    private static final Caller VERIFIED = new Caller(
            "lan-verified",
            "Nguyễn Thị Lan",
            Optional.of("lan@example.vn"),
            Set.of(Role.APPLICANT),
            Set.of(),
            Optional.of(new VerifiedIdentity("Nguyễn Thị Lan", LocalDate.of(1975, 4, 12), "068175001234")));

    @Inject
    private SubmitApplication submitting;

    @Inject
    private DraftApplication drafting;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(ComingWithAVerifiedIdentityTest.class, Situation.class);
    }

    private Result<Application> submit(Map<String, String> changes, String... left) {
        Submission right = Situation.submission("68001");
        Map<String, String> answers = new LinkedHashMap<>(right.answers());
        answers.putAll(changes);
        List.of(left).forEach(answers::remove);
        return submitting.submit(VERIFIED, new Submission(right.service(), answers, List.of(), "vi", Optional.empty()));
    }

    @Test
    void aDraftBeginsWithIt() {
        Draft draft = Situation.value(drafting.start(VERIFIED, "home-rehab", "vi"));
        assertThat(draft.typed())
                .containsEntry("applicant.name", "Nguyễn Thị Lan")
                .containsEntry("applicant.birthDate", "12/04/1975")
                .containsEntry("applicant.identityNumber", "068175001234");
    }

    @Test
    void whatIsNotSaidIsFilledIn() {
        Application filed =
                Situation.value(submit(Map.of(), "applicant.name", "applicant.birthDate", "applicant.identityNumber"));
        assertThat(filed.answers().get("applicant.birthDate")).contains("1975-04-12");
        assertThat(filed.answers().get("applicant.identityNumber")).contains("068175001234");
    }

    @Test
    void theSameInAnotherSpellingIsTheSame() {
        assertThat(submit(Map.of(
                        "applicant.name", "  Nguyễn Thị Lan ",
                        "applicant.birthDate", "1975-04-12",
                        "applicant.identityNumber", "068 175 001 234")))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void whatDiffersIsRefusedFieldByField() {
        Result<Application> result =
                submit(Map.of("applicant.name", "Nguyễn Thị Hoa", "applicant.identityNumber", "068175009999"));
        assertThat(((Result.Refused<Application>) result).refusals())
                .extracting(Refusal::code, Refusal::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("verified-differs", "applicant.name"),
                        org.assertj.core.groups.Tuple.tuple("verified-differs", "applicant.identityNumber"));
    }

    @Test
    void whoAppliesForHimselfCannotNameAnother() {
        Result<Application> result = submit(Map.of("applicant.relation", "self"));
        assertThat(((Result.Refused<Application>) result).refusals())
                .extracting(Refusal::field)
                .contains("person.name", "person.birthDate", "person.identityNumber");
    }
}
