package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.rule.Answer;

/**
 * Somebody who may be the applicant's spouse on the day asked about.
 *
 * @param current never NO
 * @param deFacto the text by which a couple without registration counts as married; null for a registered marriage
 */
record Spouse(Facts.Person person, Answer current, InForce<?> deFacto) {
}
