package vn.loive.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds communes by a few letters, with or without accents; each name is folded once, when the index is made. */
final class CommuneIndex {
    private final List<IndexedCommune> communes;

    /** A commune and how well it fits; the smaller the better. */
    private record Hit(IndexedCommune indexed, int rank, int accents, boolean first) {
        Commune commune() {
            return indexed.commune();
        }
    }

    CommuneIndex(Collection<Commune> communes) {
        this.communes = communes.stream().map(IndexedCommune::of).toList();
    }

    /**
     * The communes that fit best.
     *
     * @param typed a beginning of the name, of a word in it, or of the province; or name and province; or the code
     * @param first those that stand before others which fit as well
     */
    List<Commune> find(String typed, int limit, Predicate<Commune> first) {
        return hits(typed, first)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.commune().endedOn().isPresent())
                        .thenComparing(Hit::accents)
                        .thenComparing(hit -> !hit.first())
                        .thenComparing(hit -> hit.indexed().order()))
                .limit(limit)
                .map(Hit::commune)
                .toList();
    }

    /** The one commune of today that is meant when its whole name was typed and no other is called so. */
    Optional<Commune> exactly(String typed) {
        List<Hit> whole = hits(typed, commune -> false)
                .filter(hit -> hit.rank() == IndexedCommune.WHOLE
                        && hit.commune().endedOn().isEmpty())
                .toList();
        List<Hit> best = whole.stream().filter(hit -> hit.accents() == 0).toList();
        List<Hit> meant = best.isEmpty() ? whole : best;
        return meant.size() == 1 ? Optional.of(meant.get(0).commune()) : Optional.empty();
    }

    private Stream<Hit> hits(String typed, Predicate<Commune> first) {
        CommuneQuery query = CommuneQuery.of(typed);
        if (query.text().isEmpty()) {
            return Stream.empty();
        }
        return communes.stream().flatMap(commune -> {
            int rank = commune.rank(query);
            return rank == IndexedCommune.NOT_AT_ALL
                    ? Stream.empty()
                    : Stream.of(new Hit(commune, rank, commune.accents(query.text()), first.test(commune.commune())));
        });
    }
}
