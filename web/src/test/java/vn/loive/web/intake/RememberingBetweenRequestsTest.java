package vn.loive.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Refusal;

class RememberingBetweenRequestsTest {
    private final FormMemory memory = new FormMemory();

    @Test
    void findsWhatAFormWasToldByItsName() {
        String first = memory.keep(List.of(Told.of(Refusal.of("too-long", "plan.note", 2000))));
        String second = memory.keep(List.of(Told.of(Refusal.of("missing", "plan.months"))));
        assertThat(memory.told(first)).extracting(Told::field).containsExactly("plan.note");
        assertThat(memory.told(first).get(0).details()).containsExactly("2000");
        assertThat(memory.told(second)).extracting(Told::code).containsExactly("missing");
    }

    @Test
    void knowsNothingByAGuessedName() {
        assertThat(memory.told("17")).isEmpty();
        assertThat(memory.told(null)).isEmpty();
    }

    @Test
    void forgetsTheOldestAndKeepsTheNewest() {
        String oldest = memory.keep(List.of(Told.of(Refusal.of("missing", "a"))));
        String newest = oldest;
        for (int i = 0; i < 20; i++) {
            newest = memory.keep(List.of(Told.of(Refusal.of("missing", "b"))));
        }
        assertThat(memory.told(oldest)).isEmpty();
        assertThat(memory.told(newest)).hasSize(1);
    }

    @Test
    void findsTheApplicationThatADraftHasBecome() {
        UUID draft = UUID.randomUUID();
        memory.sent(draft, "000.00.01.H36-261121-0001");
        assertThat(memory.sentAs(draft)).contains("000.00.01.H36-261121-0001");
        assertThat(memory.sentAs(UUID.randomUUID())).isEmpty();
    }

    @Test
    void survivesASessionThatIsWrittenToDisk() throws Exception {
        String name = memory.keep(List.of(Told.about("anh.pdf", Refusal.of("file-too-large", "files", 10))));
        memory.keepUnsent("code", Map.of("person.address", "Số 3"), List.of(UUID.randomUUID()), "Cảm ơn");
        ByteArrayOutputStream disk = new ByteArrayOutputStream();
        new ObjectOutputStream(disk).writeObject(memory);
        FormMemory read = (FormMemory) new ObjectInputStream(new ByteArrayInputStream(disk.toByteArray())).readObject();
        assertThat(read.told(name)).isEqualTo(memory.told(name));
        assertThat(read.unsent("code")).isEqualTo(memory.unsent("code"));
    }
}
