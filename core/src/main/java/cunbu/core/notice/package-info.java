/** Public notices. What is hung up can hold no identity number, phone or account. Knows no store and no paper. */
package cunbu.core.notice;
