/** What leaves the program on paper or in a file: XLSX, CSV, PDF, QR codes. Is given words and numbers; knows no register and no screen. */
package cunbu.app.paper;
