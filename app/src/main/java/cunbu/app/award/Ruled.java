package cunbu.app.award;

import cunbu.core.award.Decision;
import cunbu.core.award.Facts;

/** A decision and the facts it was made from. */
record Ruled(Facts facts, Decision decision) {
}
