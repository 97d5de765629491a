package vn.loive.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loive.shared.UnitId;

class HoldingPostsTest {
    private static final UnitId HERE = new UnitId("hiep-an");
    private static final UnitId THERE = new UnitId("hiep-thanh");
    private static final Set<Role> OFFICER = Set.of(Role.COMMUNE_OFFICER);
    private static final Set<Role> HEAD = Set.of(Role.COMMUNE_HEAD);

    private static Caller holding(Set<Role> realmRoles, Post... posts) {
        return Caller.holding("thu", "Người Thử", Optional.empty(), Optional.empty(), realmRoles, Set.of(posts));
    }

    private static Caller officerHereAndHeadThere() {
        return holding(Set.of(), new Post(Role.COMMUNE_OFFICER, HERE), new Post(Role.COMMUNE_HEAD, THERE));
    }

    @Test
    void countsAtItsOwnUnitOnly() {
        Caller both = officerHereAndHeadThere();

        assertThat(Policy.right(both, HERE, OFFICER)).contains(new Post(Role.COMMUNE_OFFICER, HERE));
        assertThat(Policy.right(both, THERE, HEAD)).contains(new Post(Role.COMMUNE_HEAD, THERE));
        assertThat(Policy.right(both, HERE, HEAD)).isEmpty();
        assertThat(Policy.right(both, THERE, OFFICER)).isEmpty();
    }

    @Test
    void isTheSameRuleForAListAsForOneRecord() {
        assertThat(Policy.scope(officerHereAndHeadThere()))
                .containsOnlyKeys(HERE, THERE)
                .containsEntry(HERE, OFFICER)
                .containsEntry(THERE, HEAD);
    }

    @Test
    void actsWhereTheApplicationStandsRightAndOnlyReadsElsewhere() {
        Caller officer = officerHereAndHeadThere();

        assertThat(Policy.right(officer, HERE, OFFICER, Standing.NEW, true)).isPresent();
        assertThat(Policy.right(officer, THERE, HEAD, Standing.NEW, true)).isEmpty();
        assertThat(Policy.right(officer, THERE, HEAD, Standing.NEW, false)).isPresent();
        for (Standing standing : Set.of(Standing.ENDED, Standing.WITH_FAMILY)) {
            assertThat(Policy.right(officer, HERE, OFFICER, standing, true)).isEmpty();
            assertThat(Policy.right(officer, HERE, OFFICER, standing, false)).isPresent();
        }
        assertThat(Policy.right(officer, HERE, OFFICER, Standing.DRAFT, false)).isEmpty();
    }

    @Test
    void isTheSameRuleOfStandingForAList() {
        assertThat(Policy.standings(officerHereAndHeadThere()))
                .containsExactlyInAnyOrder(Standing.NEW, Standing.IN_PROCESS);
        assertThat(Policy.standings(holding(Set.of(Role.AUDITOR)))).isEmpty();
    }

    @Test
    void actsInTheRoleThatItHasThere() {
        Caller both = officerHereAndHeadThere();
        Set<Role> any = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD);

        assertThat(both.actingFor(THERE, any).role()).isEqualTo("commune-head");
        assertThat(both.actingFor(HERE, any).role()).isEqualTo("commune-officer");
        assertThatThrownBy(() -> both.actingFor(HERE, HEAD)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void isGoneForFamiliesAndAuditors() {
        assertThat(Policy.mayHoldPosts(Set.of(Role.APPLICANT))).isFalse();
        assertThat(Policy.mayHoldPosts(Set.of(Role.AUDITOR, Role.ADMINISTRATOR)))
                .isFalse();
        assertThat(Policy.mayHoldPosts(Set.of())).isTrue();
        assertThat(Policy.mayHoldPosts(Set.of(Role.ADMINISTRATOR))).isTrue();
    }

    @Test
    void letsNobodyAnswerWhoReadsEverything() {
        assertThat(Policy.answers(holding(Set.of(Role.AUDITOR), new Post(Role.COMMUNE_OFFICER, HERE))))
                .isFalse();
        assertThat(Policy.answers(holding(Set.of(), new Post(Role.COMMUNE_OFFICER, HERE))))
                .isTrue();
        assertThat(Policy.answers(holding(Set.of(Role.ADMINISTRATOR)))).isFalse();
    }

    @Test
    void existsAtUnitsThatItFits() {
        assertThat(Policy.fits(Role.COMMUNE_HEAD, "commune-police")).isTrue();
        assertThat(Policy.fits(Role.COMMUNE_HEAD, "facility")).isFalse();
        assertThat(Policy.fits(Role.AUDITOR, "province-office")).isFalse();
        assertThat(Arrays.stream(Role.values()).filter(role -> !Policy.isPost(role)))
                .containsExactlyInAnyOrder(Role.APPLICANT, Role.AUDITOR, Role.ADMINISTRATOR);
    }
}
