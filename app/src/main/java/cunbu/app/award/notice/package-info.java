/** Public notices at the desk: prepared, hung up, given away as files, and checked when somebody brings one. Knows no other feature. */
package cunbu.app.award.notice;
