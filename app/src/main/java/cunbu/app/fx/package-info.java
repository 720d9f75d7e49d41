/**
 * Small tools that every screen uses, and nothing of any feature: Jobs (work off the screen thread), Views (a view with
 * its FXML), Fields (a form's fields and what was refused in them), Texts (words in two languages), Problems (the world's "no"
 * and our own mistakes as a sentence with a code). Must not know a feature, the store or the command line.
 *
 * <p>To add a screen {@code births}: write {@code cunbu/app/birth/BirthsView.java} with {@code @FXML} fields and an
 * {@code initialize()} that binds them to {@code BirthsViewModel}, and {@code BirthsView.fxml} in the same folder of the
 * resources without {@code fx:controller}; {@code Views.load(new BirthsView(model), texts)} gives its root. The view model asks
 * {@code jobs.run(() -> worker.question(), this::shown)} and never sees a node. In {@code Wiring} add one line to the list of
 * places: {@code new Place("births", "mdi2b-baby-carriage", () -> Views.load(new BirthsView(model), texts))} and the text
 * {@code shell.place.births}. The supplier is asked again after a switch of language, so what must survive lives in the model.
 */
package cunbu.app.fx;
