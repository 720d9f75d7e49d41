/** Shows the whole program without a window: real commands on a practice township, and pictures of the screens. Knows no store. */
package cunbu.app.tour;
