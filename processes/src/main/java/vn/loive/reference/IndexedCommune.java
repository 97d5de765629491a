package vn.loive.reference;

import java.util.List;

/**
 * A commune with its names as the search compares them.
 *
 * @param full with the kind, such as {@code xa hiep an}
 * @param name without it
 * @param provinceFull the province with its kind
 * @param province without it
 * @param joined the name without spaces
 * @param all every word of name and province with a space before it
 * @param accented name and province with their accents
 * @param order decides among those that fit equally well
 */
record IndexedCommune(
        Commune commune,
        String full,
        String name,
        String provinceFull,
        String province,
        String joined,
        String all,
        String accented,
        String order) {
    static final int WHOLE = 0;
    static final int NOT_AT_ALL = 9;

    private static final int BEGINNING = 1;
    private static final int WORD = 2;
    private static final int JOINED = 3;
    private static final int PROVINCE = 4;
    private static final int EACH_WORD = 5;
    private static final int SHORTEST_JOINED = 3;
    private static final List<String> KINDS = List.of("xa", "phuong", "dac khu", "thi tran");
    private static final List<String> PROVINCE_KINDS = List.of("tinh", "thanh pho", "tp");

    static IndexedCommune of(Commune commune) {
        SearchedText full = SearchedText.of(commune.name());
        SearchedText name = full.without(KINDS);
        SearchedText provinceFull = SearchedText.of(commune.province());
        SearchedText province = provinceFull.without(PROVINCE_KINDS);
        return new IndexedCommune(
                commune,
                full.bare(),
                name.bare(),
                provinceFull.bare(),
                province.bare(),
                name.bare().replace(" ", ""),
                " " + full.bare() + " " + provinceFull.bare(),
                full.accented() + " " + provinceFull.accented() + " " + name.accented() + " " + province.accented(),
                name.bare() + "," + provinceFull.bare() + "," + commune.code());
    }

    /** How well it fits what was typed, from {@link #WHOLE} to {@link #NOT_AT_ALL}. */
    int rank(CommuneQuery typed) {
        String bare = typed.text().bare();
        if (bare.equals(commune.code())) {
            return WHOLE;
        }
        int best = Math.min(rankOfName(bare), rankWithProvince(typed.cuts()));
        if (best < NOT_AT_ALL) {
            return best;
        }
        if (typed.joined().length() >= SHORTEST_JOINED && joined.startsWith(typed.joined())) {
            return JOINED;
        }
        if (isBeginningOfProvince(bare)) {
            return PROVINCE;
        }
        return hasEachWord(typed.words()) ? EACH_WORD : NOT_AT_ALL;
    }

    /** 0 when the accents that were typed are those of the name; they weigh less than the letters. */
    int accents(SearchedText typed) {
        return typed.hasAccents() && !accented.contains(typed.accented()) ? 1 : 0;
    }

    private int rankOfName(String typed) {
        if (name.startsWith(typed)) {
            return name.length() == typed.length() ? WHOLE : BEGINNING;
        }
        if (full.startsWith(typed)) {
            return full.length() == typed.length() ? WHOLE : BEGINNING;
        }
        int at = name.indexOf(typed, 1);
        return at > 0 && name.charAt(at - 1) == ' ' ? WORD : NOT_AT_ALL;
    }

    /** The first words for the name and the others for the province. */
    private int rankWithProvince(List<CommuneQuery.Cut> cuts) {
        int best = NOT_AT_ALL;
        for (CommuneQuery.Cut cut : cuts) {
            if (isBeginningOfProvince(cut.province())) {
                best = Math.min(best, rankOfName(cut.name()));
            }
        }
        return best;
    }

    private boolean isBeginningOfProvince(String typed) {
        return province.startsWith(typed) || provinceFull.startsWith(typed);
    }

    private boolean hasEachWord(List<String> words) {
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
