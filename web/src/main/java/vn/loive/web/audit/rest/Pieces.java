package vn.loive.web.audit.rest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A long list that is asked for in pieces, each after the last of the piece before; between pieces nothing is open. */
final class Pieces<T> implements Iterator<T> {
    static final int MOST = 500;

    private final Function<@Nullable T, List<T>> next;
    private final Deque<T> here = new ArrayDeque<>();
    private @Nullable T last;
    private boolean over;

    Pieces(Function<@Nullable T, List<T>> next) {
        this.next = next;
    }

    @Override
    public boolean hasNext() {
        if (here.isEmpty() && !over) {
            List<T> piece = next.apply(last);
            here.addAll(piece);
            over = piece.size() < MOST;
        }
        return !here.isEmpty();
    }

    /** The next one, which stays. */
    T peek() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return here.getFirst();
    }

    @Override
    public T next() {
        T first = peek();
        here.removeFirst();
        last = first;
        return first;
    }
}
