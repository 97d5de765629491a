package vn.loive.reference;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What was typed to find a commune, prepared once for the comparison with every name.
 *
 * @param text all of it
 * @param joined without spaces
 * @param words each word with a space before it, as it begins within a name
 * @param cuts each way to read it as a name with a province after it
 */
record CommuneQuery(SearchedText text, String joined, List<String> words, List<Cut> cuts) {
    /** A name and the beginning of a province. */
    record Cut(String name, String province) {}

    static CommuneQuery of(String typed) {
        SearchedText text = SearchedText.of(typed);
        List<String> words = List.of(text.bare().split(" "));
        return new CommuneQuery(
                text,
                text.bare().replace(" ", ""),
                words.stream().map(word -> " " + word).toList(),
                IntStream.range(1, words.size())
                        .mapToObj(cut -> new Cut(
                                String.join(" ", words.subList(0, cut)),
                                String.join(" ", words.subList(cut, words.size()))))
                        .toList());
    }
}
