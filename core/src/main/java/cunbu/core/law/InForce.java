package cunbu.core.law;

/** A value of the law with its source: what {@link Dated#on} gives, so that whoever uses the value can cite it. */
public record InForce<T>(T value, Citation citation) {
}
