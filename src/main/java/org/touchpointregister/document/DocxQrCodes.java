package org.touchpointregister.document;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** QR codes of a docx: pictures in parts of their own, 25 mm wide, with the words that stand for them. */
final class DocxQrCodes {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"" + OfficeDocx.RELATIONS + "/image\" Target=\"media/qr%d.png\"/>";

    /** 25 mm in the unit of drawings, 360 to the hundredth of a millimetre. */
    private static final String SIDE = Integer.toString(25 * 36_000);

    private static final int PIXELS = 8;
    private static final int WHITE = 0xFFFFFF;

    private final List<Block.QrCode> codes;

    private DocxQrCodes(List<Block.QrCode> codes) {
        this.codes = codes;
    }

    static DocxQrCodes of(Paper paper) {
        return new DocxQrCodes(paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.QrCode.class::isInstance)
                .map(Block.QrCode.class::cast)
                .toList());
    }

    /** The pictures, each as a part. */
    void addTo(FixedZip zip) throws IOException {
        for (int i = 0; i < codes.size(); i++) {
            zip.add("word/media/qr" + i + ".png", png(codes.get(i)));
        }
    }

    /** The relations of the document with those to the pictures. */
    String related(String relations) {
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < codes.size(); i++) {
            added.append(RELATION.formatted(id(i), i));
        }
        return relations.replace("</Relationships>", added + "</Relationships>");
    }

    /** The picture where it stands, in a paragraph of its own. */
    void write(XMLStreamWriter xml, Block.QrCode code) throws XMLStreamException {
        int number = codes.indexOf(code);
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        xml.writeEmptyElement("w:spacing");
        xml.writeAttribute("w:before", DocxPage.twips(PdfQrCode.QUIET));
        xml.writeEndElement();
        xml.writeStartElement("w:r");
        xml.writeStartElement("w:drawing");
        xml.writeStartElement("wp:inline");
        xml.writeNamespace("wp", DRAWING);
        for (String side : List.of("distT", "distB", "distL", "distR")) {
            xml.writeAttribute(side, "0");
        }
        extent(xml, "wp:extent");
        xml.writeEmptyElement("wp:docPr");
        xml.writeAttribute("id", Integer.toString(number + 1));
        xml.writeAttribute("name", "QR " + (number + 1));
        xml.writeAttribute("descr", code.words());
        graphic(xml, number);
        for (int open = 0; open < 4; open++) {
            xml.writeEndElement();
        }
    }

    private static void graphic(XMLStreamWriter xml, int number) throws XMLStreamException {
        xml.writeStartElement("a:graphic");
        xml.writeNamespace("a", MAIN);
        xml.writeStartElement("a:graphicData");
        xml.writeAttribute("uri", PICTURE);
        xml.writeStartElement("pic:pic");
        xml.writeNamespace("pic", PICTURE);
        xml.writeStartElement("pic:nvPicPr");
        xml.writeEmptyElement("pic:cNvPr");
        xml.writeAttribute("id", Integer.toString(number + 1));
        xml.writeAttribute("name", "qr" + number + ".png");
        xml.writeEmptyElement("pic:cNvPicPr");
        xml.writeEndElement();
        xml.writeStartElement("pic:blipFill");
        xml.writeEmptyElement("a:blip");
        xml.writeAttribute("r:embed", id(number));
        xml.writeStartElement("a:stretch");
        xml.writeEmptyElement("a:fillRect");
        xml.writeEndElement();
        xml.writeEndElement();
        shape(xml);
        for (int open = 0; open < 3; open++) {
            xml.writeEndElement();
        }
    }

    private static void shape(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("pic:spPr");
        xml.writeStartElement("a:xfrm");
        xml.writeEmptyElement("a:off");
        xml.writeAttribute("x", "0");
        xml.writeAttribute("y", "0");
        extent(xml, "a:ext");
        xml.writeEndElement();
        xml.writeStartElement("a:prstGeom");
        xml.writeAttribute("prst", "rect");
        xml.writeEmptyElement("a:avLst");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void extent(XMLStreamWriter xml, String element) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("cx", SIDE);
        xml.writeAttribute("cy", SIDE);
    }

    private static String id(int number) {
        return "rIdQr" + number;
    }

    private static byte[] png(Block.QrCode code) throws IOException {
        BitMatrix matrix = PdfQrCode.matrix(code.content());
        int side = matrix.getWidth() * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                image.setRGB(x, y, matrix.get(x / PIXELS, y / PIXELS) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
