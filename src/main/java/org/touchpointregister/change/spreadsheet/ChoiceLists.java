package org.touchpointregister.change.spreadsheet;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.touchpointregister.change.spreadsheet.SheetForm.SheetColumn;

/** Choice lists for the columns, from a second sheet with the dictionaries of the regulation and the authority. */
final class ChoiceLists {

    /** Rows below the last one that still offer the lists. */
    private static final int SPARE = 500;

    private static final int WIDTH = 50 * 256;

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final List<SheetColumn> columns;
    private final String listsName;

    ChoiceLists(XSSFSheet sheet, List<SheetColumn> columns, String listsName) {
        this.book = sheet.getWorkbook();
        this.sheet = sheet;
        this.columns = columns;
        this.listsName = listsName;
    }

    void offer(Dictionaries dictionaries, int firstRow, int rows) {
        XSSFSheet lists = book.createSheet(listsName);
        int column = 0;
        for (int at = 0; at < columns.size(); at++) {
            SheetField field = columns.get(at).field();
            List<String> choices = dictionaries.choices().getOrDefault(field, List.of());
            if (!choices.isEmpty()) {
                write(lists, column, columns.get(at), choices);
                validate(field, new CellRangeAddressList(firstRow, firstRow + rows + SPARE, at, at));
                column++;
            }
        }
        lists.createFreezePane(0, 1);
    }

    private void write(XSSFSheet lists, int column, SheetColumn of, List<String> choices) {
        row(lists, 0).createCell(column).setCellValue(of.heading());
        for (int at = 0; at < choices.size(); at++) {
            row(lists, at + 1).createCell(column).setCellValue(choices.get(at));
        }
        lists.setColumnWidth(column, WIDTH);
        Name name = book.createName();
        name.setNameName(listName(of.field()));
        String letter = CellReference.convertNumToColString(column);
        name.setRefersToFormula(
                "'" + lists.getSheetName() + "'!$" + letter + "$2:$" + letter + "$" + (choices.size() + 1));
    }

    private static String listName(SheetField field) {
        return "list_" + field.name();
    }

    private void validate(SheetField field, CellRangeAddressList where) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(listName(field)), where);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(Dictionaries.strict(field));
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    private static Row row(XSSFSheet lists, int at) {
        Row row = lists.getRow(at);
        return row == null ? lists.createRow(at) : row;
    }
}
