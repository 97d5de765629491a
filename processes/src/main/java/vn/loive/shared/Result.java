package vn.loive.shared;

import java.util.List;
import java.util.function.Function;

/** What an act answers: it was done, or one of the four kinds of "no". A fault is an exception instead. */
public sealed interface Result<T> {

    /** The act was done. */
    record Done<T>(T value) implements Result<T> {}

    /** Something that the person can put right; nothing was changed. */
    record Refused<T>(List<Refusal> refusals) implements Result<T> {}

    /** Somebody or something was faster; nothing was changed. */
    record Overtaken<T>(String code, List<Object> details) implements Result<T> {}

    /** The person has no right to this. */
    record NotAllowed<T>(String code) implements Result<T> {}

    /** There is no such thing, or the person may not know that there is. */
    record NotFound<T>() implements Result<T> {}

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Result<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Result<T> refused(List<Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    static <T> Result<T> overtaken(String code, Object... details) {
        return new Overtaken<>(code, List.of(details));
    }

    static <T> Result<T> notAllowed(String code) {
        return new NotAllowed<>(code);
    }

    static <T> Result<T> notFound() {
        return new NotFound<>();
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /** The same answer for another kind of value. */
    default <R> Result<R> map(Function<? super T, ? extends R> whenDone) {
        return then(value -> done(whenDone.apply(value)));
    }

    /** Goes on with the next step when this one was done, keeps the "no" otherwise. */
    default <R> Result<R> then(Function<? super T, Result<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        if (this instanceof Refused<T> refused) {
            return refused(refused.refusals());
        }
        if (this instanceof Overtaken<T> overtaken) {
            return new Overtaken<>(overtaken.code(), overtaken.details());
        }
        if (this instanceof NotAllowed<T> notAllowed) {
            return notAllowed(notAllowed.code());
        }
        return notFound();
    }
}
