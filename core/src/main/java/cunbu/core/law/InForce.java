package cunbu.core.law;

import cunbu.core.rule.Citation;

/**
 * A value of the law with its source: what {@link Dated#on} gives, so that whoever uses the value can cite it.
 *
 * @param text the value as it is written in the book
 */
public record InForce<T>(T value, Citation citation, String text) {
}
