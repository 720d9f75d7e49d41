package cunbu.app.fx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** A part of the screen as a picture, fine enough for paper. */
public final class Picture {

    private static final double FINENESS = 2;

    private final WritableImage image;

    private Picture(WritableImage image) {
        this.image = image;
    }

    /** Takes the picture; on the screen thread. */
    public static Picture of(Node node) {
        SnapshotParameters twice = new SnapshotParameters();
        twice.setTransform(Transform.scale(FINENESS, FINENESS));
        return new Picture(node.snapshot(twice, null));
    }

    /** Takes the picture of a stripe of it, from edge to edge. @param from where the stripe begins, from the top */
    public static Picture of(Node node, double from, double height) {
        Bounds all = node.getBoundsInParent();
        SnapshotParameters stripe = new SnapshotParameters();
        stripe.setTransform(Transform.scale(FINENESS, FINENESS));
        stripe.setViewport(new Rectangle2D(FINENESS * all.getMinX(), FINENESS * (all.getMinY() + from), FINENESS * all.getWidth(), FINENESS * height));
        return new Picture(node.snapshot(stripe, null));
    }

    /** Writes it as PNG; a file of that name is replaced. */
    public void write(Path file) throws IOException {
        Files.write(file, bytes());
    }

    /** As PNG. */
    public byte[] bytes() throws IOException {
        BufferedImage opaque = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(SwingFXUtils.fromFXImage(image, opaque), "png", out);
        return out.toByteArray();
    }

    /**
     * Prints it on one sheet that lies on its long side, after somebody has chosen a printer; on the screen thread.
     *
     * @return whether this computer has a printer at all
     */
    public boolean print(Window window) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        if (job.showPrintDialog(window)) {
            PageLayout sheet = job.getPrinter().createPageLayout(Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
            ImageView view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(sheet.getPrintableWidth());
            view.setFitHeight(sheet.getPrintableHeight());
            job.printPage(sheet, view);
            job.endJob();
        }
        return true;
    }
}
