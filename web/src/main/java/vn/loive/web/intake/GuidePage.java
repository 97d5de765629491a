package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.FindFittingForm;
import vn.loive.procedure.Procedure;
import vn.loive.reference.Commune;
import vn.loive.reference.Units;
import vn.loive.shared.Refusal;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;

/** A few questions, and the form that fits: nothing is kept, in no session, no cookie and no address. */
@Named("guide")
@RequestScoped
public class GuidePage {
    private static final String ELSEWHERE = "elsewhere";
    /** Ages that stand for their group. */
    private static final Map<String, Integer> AGES = Map.of("under-12", 8, "child", 15, "adult", 30);

    private static final Map<String, String> WORDS =
            Map.of("home-rehab", "home", "public-facility-rehab", "public", "private-facility-rehab", "private");

    @Inject
    private FindFittingForm forms;

    @Inject
    private OfficeTerms offices;

    @Inject
    private Units units;

    @Inject
    private FormErrors errors;

    @Inject
    private Language language;

    @Inject
    private Text text;

    private @Nullable String age;
    private @Nullable String home;
    private @Nullable String province;
    private @Nullable String result;
    private @Nullable String care;
    private @Nullable String pay;
    private boolean answered;

    /**
     * A sentence of the answer.
     *
     * @param article where the law says so; empty when it is no law
     * @param open whether it is still to be verified
     */
    public record Fact(String sentence, String article, boolean open) {}

    /** A form that fits, in plain words. */
    public record Answer(String word, String name, boolean here, List<Fact> facts) {
        /** Where an application for it begins, after the login, which would lose an address's query. */
        public String address() {
            return "/login?to=%2Fapply%3Ffor%3D" + word;
        }
    }

    /** Judges the answers; what is missing is said beside its question. */
    public void show() {
        List<Refusal> missing = new ArrayList<>();
        check("age", age, Set.of("under-12", "child", "adult"), missing);
        if (!"under-12".equals(age)) {
            check("home", home, Set.of("stable", "none"), missing);
            if (province == null || province.isBlank()) {
                missing.add(Refusal.of("missing", "province"));
            }
            check("result", result, Set.of("recent", "old", "none"), missing);
            check("care", care, Set.of("home", "away", "unsure"), missing);
            check("pay", pay, Set.of("yes", "no"), missing);
        }
        errors.add(missing);
        answered = missing.isEmpty();
    }

    private static void check(String question, @Nullable String said, Set<String> words, List<Refusal> missing) {
        if (said == null || !words.contains(said)) {
            missing.add(Refusal.of("missing", question));
        }
    }

    public boolean isAnswered() {
        return answered;
    }

    public boolean isTooYoung() {
        return answered && "under-12".equals(age);
    }

    public boolean isChild() {
        return "child".equals(age);
    }

    /** The forms that fit, the best first. */
    public List<Answer> getAnswers() {
        if (!answered || isTooYoung()) {
            return List.of();
        }
        FindFittingForm.Situation situation = new FindFittingForm.Situation(
                AGES.getOrDefault(String.valueOf(age), 0),
                "stable".equals(home),
                provinceUnit(),
                String.valueOf(care),
                "yes".equals(pay));
        return forms.find(situation).stream().map(this::answer).toList();
    }

    private Answer answer(FindFittingForm.Fit fit) {
        Procedure procedure = fit.procedure();
        String word = WORDS.getOrDefault(procedure.service(), "");
        List<Fact> facts = Stream.of("way", "length", "cost", "support")
                .map(part -> fact(word + "." + part))
                .toList();
        return new Answer(word, procedure.name(language.getTag()), fit.isOfferedHere(), facts);
    }

    /** How long the offices have, by the table of terms. */
    public Fact getOfficeTime() {
        String key = "guide.time";
        return new Fact(text.of(key, offices.getAnswer(), offices.getPlacement()), said(key + ".article"), true);
    }

    /** The papers that are wanted; a result that is missing or too old is got first. */
    public List<Fact> getPapers() {
        List<String> keys = new ArrayList<>(List.of("papers.form", "papers.identity"));
        keys.add("recent".equals(result) ? "papers.result" : "papers.no-result");
        if (isChild()) {
            keys.add("papers.guardian");
        }
        return keys.stream().map(this::fact).toList();
    }

    /** Who sends the application. */
    public Fact getWho() {
        return fact(isChild() ? "who.child" : "who.adult");
    }

    private Fact fact(String key) {
        String article = said("guide." + key + ".article");
        boolean open = Texts.find("vi", "guide." + key + ".open") != null;
        return new Fact(text.get("guide." + key), article, open);
    }

    private String said(String key) {
        String found = Texts.find(language.getTag(), key);
        return found == null ? "" : found;
    }

    public List<SelectItem> items(String question, List<String> words) {
        return words.stream()
                .map(word -> new SelectItem(word, text.get("guide." + question + "." + word)))
                .toList();
    }

    /** The provinces of the communes that can be chosen in the form; others take part on paper only. */
    public List<SelectItem> getProvinces() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", text.get("apply.choose")));
        Set<String> names = new TreeSet<>();
        units.served().stream().map(Commune::province).forEach(names::add);
        names.forEach(name -> items.add(new SelectItem(name, name)));
        items.add(new SelectItem(ELSEWHERE, text.get("guide.province.elsewhere")));
        return items;
    }

    private Optional<String> provinceUnit() {
        return units.served().stream()
                .filter(commune -> commune.province().equals(province))
                .findFirst()
                .flatMap(commune -> units.receiving(commune.code()))
                .map(office -> units.provinceOf(office.id()).id().value());
    }

    public @Nullable String getAge() {
        return age;
    }

    public void setAge(@Nullable String age) {
        this.age = age;
    }

    public @Nullable String getHome() {
        return home;
    }

    public void setHome(@Nullable String home) {
        this.home = home;
    }

    public @Nullable String getProvince() {
        return province;
    }

    public void setProvince(@Nullable String province) {
        this.province = province;
    }

    public @Nullable String getResult() {
        return result;
    }

    public void setResult(@Nullable String result) {
        this.result = result;
    }

    public @Nullable String getCare() {
        return care;
    }

    public void setCare(@Nullable String care) {
        this.care = care;
    }

    public @Nullable String getPay() {
        return pay;
    }

    public void setPay(@Nullable String pay) {
        this.pay = pay;
    }
}
