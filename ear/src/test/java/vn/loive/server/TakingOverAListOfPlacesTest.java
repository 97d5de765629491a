package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.administration.ImportUnitList;
import vn.loive.administration.UploadedList;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.reference.list.Problem;
import vn.loive.reference.list.UnitChange;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** An administrator uploads a newer list of places, sees what it would change, and takes it over, whole or not at all. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class TakingOverAListOfPlacesTest {
    private static final Caller ADMINISTRATOR =
            new Caller("quantri", "Quản Trị", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());

    @Inject
    private Situation situation;

    @Inject
    private ImportUnitList importing;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(TakingOverAListOfPlacesTest.class, Situation.class);
    }

    /** The list as it stands, with one line put in the place of another's, and some more. */
    private String list(String code, String line, String more) {
        StringBuilder file = new StringBuilder("code,parent_code,kind,full_name,merged_into\n");
        situation
                .texts("SELECT CASE WHEN code = '" + code + "' THEN '" + line
                        + "' ELSE code || ',' || coalesce(parent_code, '') || ',' || kind || ',' || full_name || ',' END"
                        + " FROM portal.administrative_unit WHERE listed AND valid_to IS NULL ORDER BY code")
                .forEach(row -> file.append(row).append('\n'));
        return file.append(more).toString();
    }

    private UploadedList uploaded(String file) {
        return Situation.value(
                importing.upload(ADMINISTRATOR, "C:\\danh-muc.csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> changes(UploadedList list) {
        return list.effect().changes().stream()
                .map(change -> change.kind().word() + " " + change.code())
                .toList();
    }

    private String nameOf(String code) {
        return situation
                .texts("SELECT full_name FROM portal.administrative_unit WHERE code = '" + code + "'")
                .get(0);
    }

    @Test
    void whatWouldChangeIsSaidFirstAndThenTakenOverWithItsReason() {
        String before = nameOf("24967");
        UploadedList list = uploaded(list(
                "24967",
                "24967,68,commune,Xã Suối Vàng,",
                "98001,68,commune,Xã Mới,\n" + "98002,68,commune,Xã Cũ,98001\n"));
        assertThat(list.file()).isEqualTo("danh-muc.csv");
        assertThat(changes(list)).containsExactly("renamed 24967", "new 98001", "merged 98002");
        assertThat(list.effect().changes().get(0).before()).contains(before);
        assertThat(list.effect().changes().get(2).into()).contains("98001 Xã Mới");
        assertThat(nameOf("24967")).as("nothing has changed yet").isEqualTo(before);

        assertThat(importing.take(ADMINISTRATOR, list.id(), " ")).isInstanceOf(Result.Refused.class);
        UploadedList other = uploaded(list("24967", "24967,68,commune,Xã Khác,", ""));
        UploadedList taken = Situation.value(importing.take(ADMINISTRATOR, list.id(), "Nghị quyết 1"));
        assertThat(taken.taken()).isPresent();
        assertThat(nameOf("24967")).isEqualTo("Xã Suối Vàng");
        assertThat(situation.texts("SELECT full_name FROM portal.former_commune_name WHERE code = '24967'"))
                .contains(before);
        assertThat(Situation.value(importing.history(ADMINISTRATOR)).get(0).reason())
                .isEqualTo("Nghị quyết 1");

        assertThat(importing.take(ADMINISTRATOR, other.id(), "x"))
                .isEqualTo(Result.overtaken("list-taken-meanwhile", "Quản Trị"));
        UploadedList back = uploaded(list("24967", "24967,68,commune," + before + ",", ""));
        assertThat(changes(back)).contains("renamed 24967");
        assertThat(Situation.value(importing.take(ADMINISTRATOR, back.id(), "Như cũ"))
                        .canBeTaken())
                .isFalse();
        assertThat(nameOf("24967")).isEqualTo(before);
    }

    @Test
    void aListWithAnyMistakeIsNotTakenOverAtAll() {
        UploadedList list = uploaded(list("24967", "24967,68,commune,,", "9,68,hamlet,Thôn,\n"));
        assertThat(list.effect().problems()).extracting(Problem::key).contains("name-missing", "kind-unknown");
        assertThat(list.canBeTaken()).isFalse();
        Result<UploadedList> result = importing.take(ADMINISTRATOR, list.id(), "x");
        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(((Result.Refused<UploadedList>) result).refusals())
                .extracting(Refusal::code)
                .containsExactly("list-has-mistakes");
    }

    @Test
    void aPlaceThatAnOfficeServesCannotGoAndNothingElseIsTakenForAList() {
        UploadedList list = uploaded("code,parent_code,kind,full_name\n68,,province,Tỉnh Lâm Đồng\n");
        assertThat(list.effect().problems()).extracting(Problem::key).contains("still-used");
        assertThat(uploaded("<xml/>").effect().problems()).isNotEmpty();
        assertThat(importing.upload(ADMINISTRATOR, "x", new byte[0])).isInstanceOf(Result.Refused.class);
        assertThat(importing.upload(ADMINISTRATOR, "x", new byte[ImportUnitList.LARGEST + 1]))
                .isInstanceOf(Result.Refused.class);
        assertThat(importing.find(ADMINISTRATOR, UUID.randomUUID())).isInstanceOf(Result.NotFound.class);
        assertThat(importing.upload(Situation.HEAD, "x", new byte[1])).isInstanceOf(Result.NotAllowed.class);
        assertThat(importing.find(Situation.HEAD, list.id())).isInstanceOf(Result.NotAllowed.class);
        assertThat(list.effect().count(UnitChange.Kind.GONE)).isZero();
    }
}
