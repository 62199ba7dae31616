package org.touchpointregister.document;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The tree that tells a screen reader what a text on a page is (ISO 14289-1). Plain dictionaries, because a register of
 * 20,000 rows has 140,000 of them.
 */
final class PdfTags {

    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");

    private final COSDictionary root = new COSDictionary();
    private final COSArray numbers = new COSArray();
    private final COSDictionary columnScope = new COSDictionary();
    private final COSDictionary document;
    private COSArray marksOfPage = new COSArray();
    private PDPage page = new PDPage();
    private int pages;

    PdfTags() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        document = child(root, "Document");
        columnScope.setItem(COSName.O, COSName.getPDFName("Table"));
        columnScope.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
    }

    COSDictionary root() {
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), pages);
        return root;
    }

    COSDictionary document() {
        return document;
    }

    /** From now on marks are on this page. */
    void turnTo(PDPage next) {
        page = next;
        marksOfPage = new COSArray();
        // An array is written where it stands; the tree wants it by reference.
        numbers.add(COSInteger.get(pages));
        numbers.add(new COSObject(marksOfPage));
        next.getCOSObject().setInt(STRUCT_PARENTS, pages);
        pages++;
    }

    COSDictionary child(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        addKid(parent, element);
        return element;
    }

    COSDictionary columnHeading(COSDictionary row) {
        COSDictionary heading = child(row, "TH");
        heading.setItem(COSName.A, columnScope);
        return heading;
    }

    /** A picture, by the words that stand for it and the place it takes. */
    COSDictionary figure(String words, COSArray box) {
        COSDictionary figure = child(document, "Figure");
        figure.setItem(COSName.getPDFName("Alt"), new COSString(words));
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(COSName.BBOX, box);
        figure.setItem(COSName.A, layout);
        return figure;
    }

    /** The number of a new mark on the current page whose content belongs to the element. */
    int mark(COSDictionary element) {
        int mark = marksOfPage.size();
        marksOfPage.add(element);
        if (element.containsKey(COSName.PG)) {
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, page.getCOSObject());
            reference.setInt(COSName.MCID, mark);
            reference.setDirect(true);
            addKid(element, reference);
        } else {
            element.setItem(COSName.PG, page.getCOSObject());
            element.setItem(COSName.K, COSInteger.get(mark));
        }
        return mark;
    }

    private static void addKid(COSDictionary parent, COSBase kid) {
        COSBase kids = parent.getItem(COSName.K);
        if (kids instanceof COSArray array) {
            array.add(kid);
        } else if (kids == null) {
            parent.setItem(COSName.K, kid);
        } else {
            COSArray array = new COSArray();
            array.add(kids);
            array.add(kid);
            parent.setItem(COSName.K, array);
        }
    }
}
