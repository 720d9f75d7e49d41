/** What leaves the program on paper or in a file. Is given words and numbers; knows no register and no screen. */
package cunbu.app.paper;
