package vn.loive.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A long list that is asked for in pieces, each after the last of the piece before; between pieces nothing is open. */
public final class Pieces<T> implements Iterator<T> {
    private final int most;
    private final Function<@Nullable T, List<T>> next;
    private final Deque<T> here = new ArrayDeque<>();
    private @Nullable T last;
    private boolean over;

    /**
     * A list in pieces.
     *
     * @param most how long a piece is; a shorter one is the last
     * @param next gives the piece after an element, or the first
     */
    public Pieces(int most, Function<@Nullable T, List<T>> next) {
        this.most = most;
        this.next = next;
    }

    @Override
    public boolean hasNext() {
        if (here.isEmpty() && !over) {
            List<T> piece = next.apply(last);
            here.addAll(piece);
            over = piece.size() < most;
        }
        return !here.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T first = here.removeFirst();
        last = first;
        return first;
    }
}
