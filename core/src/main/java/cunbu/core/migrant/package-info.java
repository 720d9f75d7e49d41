/** Migrants in and out, as services need them. Knows no store. */
package cunbu.core.migrant;
