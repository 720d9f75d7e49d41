/** Payment lists at the desk: made, stored, sent to the bank, compared with what it reports, and closed. Knows no other feature. */
package cunbu.app.award.payment;
