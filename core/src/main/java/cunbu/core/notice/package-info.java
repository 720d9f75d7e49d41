/** Public notices. What is hung up can hold no identity number, no telephone of a person and no account. Knows no store and no paper. */
package cunbu.core.notice;
