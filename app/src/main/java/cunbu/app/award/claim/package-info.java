/** One person's benefits at the desk: all schemes side by side, why, the case and its steps, and the forms to take the next. Knows no other feature. */
package cunbu.app.award.claim;
