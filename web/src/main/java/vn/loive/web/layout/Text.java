package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences in the language of this request, for pages: {@code #{text['start.title']}}, {@code #{text.of('queue.count', n)}}. */
@Named
@RequestScoped
public class Text extends AbstractMap<String, String> {
    @Inject
    Language language;

    /** A sentence as it stands. */
    @Override
    public String get(Object key) {
        return Texts.say(language.getTag(), String.valueOf(key));
    }

    /** A sentence with values put in the places {@code {0}}, {@code {1}} … */
    public String of(String key, Object... values) {
        return Texts.say(language.getTag(), key, List.of(values));
    }

    /** A sentence about a number, {@code {0}}; when it is one, the key with {@code .one} is taken if there is such a key. */
    public String count(String key, long number) {
        String one = key + ".one";
        boolean singular = number == 1 && Texts.find(language.getTag(), one) != null;
        return of(singular ? one : key, number);
    }

    /** Texts are asked for by key; they are not listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
