<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Postwright</source>
        <translation>Über Postwright</translation>
    </message>
    <message>
        <source>A desktop editor for blogs kept as Markdown files in a site folder.</source>
        <translation>Ein Editor für Blogs, die als Markdown-Dateien in einem Website-Ordner liegen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Postwright is free software under the MIT licence. It is built on:</source>
        <translation>Postwright ist freie Software unter der MIT-Lizenz. Es baut auf diesen Programmen auf:</translation>
    </message>
    <message>
        <source>The preview uses this JavaScript, with what is in it under licences of its own:</source>
        <translation>Die Vorschau verwendet dieses JavaScript, samt seinen Bestandteilen unter eigenen Lizenzen:</translation>
    </message>
    <message>
        <source>All licences of the JavaScript, in full</source>
        <translation>Alle Lizenzen des JavaScripts im Wortlaut</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL and can be replaced by another build of the same version.</source>
        <translation>Qt wird unter der LGPL verwendet und lässt sich durch einen anderen Build derselben Version ersetzen.</translation>
    </message>
</context>
<context>
    <name>AddressButton</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>BooleanField</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Bundled</name>
    <message>
        <source>Its JavaScript is not there yet: run “make assets”.</source>
        <translation>Das JavaScript dafür ist noch nicht da: „make assets“ ausführen.</translation>
    </message>
    <message>
        <source>This installation lacks its JavaScript: install Postwright again.</source>
        <translation>Dieser Installation fehlt das JavaScript dafür: Postwright neu installieren.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Entf entfernt es</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About Postwright</source>
        <translation>Über Postwright</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Close Post</source>
        <translation>Beitrag schließen</translation>
    </message>
    <message>
        <source>Code Block</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Als HTML kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete Line</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Duplicate Line</source>
        <translation>Zeile verdoppeln</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Front Matter Fields</source>
        <translation>Felder der Kopfdaten</translation>
    </message>
    <message>
        <source>Front Matter as YAML</source>
        <translation>Kopfdaten als YAML</translation>
    </message>
    <message>
        <source>Front Matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to Heading…</source>
        <translation>Gehe zu Überschrift…</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to Post…</source>
        <translation>Gehe zu Beitrag…</translation>
    </message>
    <message>
        <source>HTML Comment</source>
        <translation>HTML-Kommentar</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Überschrift 4</translation>
    </message>
    <message>
        <source>Heading 5</source>
        <translation>Überschrift 5</translation>
    </message>
    <message>
        <source>Heading 6</source>
        <translation>Überschrift 6</translation>
    </message>
    <message>
        <source>Horizontal Rule</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Move Line Down</source>
        <translation>Zeile nach unten schieben</translation>
    </message>
    <message>
        <source>Move Line Up</source>
        <translation>Zeile nach oben schieben</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>New Post…</source>
        <translation>Neuer Beitrag…</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next Post in List</source>
        <translation>Nächster Beitrag der Liste</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Open Page in Browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Open Site Folder…</source>
        <translation>Website-Ordner öffnen…</translation>
    </message>
    <message>
        <source>Page in the Site&apos;s Theme</source>
        <translation>Seite im Theme der Website</translation>
    </message>
    <message>
        <source>Paste as Plain Text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Phone Width</source>
        <translation>Telefonbreite</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Postwright Help</source>
        <translation>Hilfe zu Postwright</translation>
    </message>
    <message>
        <source>Preview Pane</source>
        <translation>Vorschaubereich</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Previous Post in List</source>
        <translation>Vorheriger Beitrag der Liste</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Refresh Preview</source>
        <translation>Vorschau neu laden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Revert to Saved</source>
        <translation>Auf gespeicherten Stand zurücksetzen</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save Page as HTML…</source>
        <translation>Seite als HTML speichern…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scroll Together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Side Panes</source>
        <translation>Seitenbereiche</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Switch to Recent Post</source>
        <translation>Zum zuletzt benutzten Beitrag</translation>
    </message>
    <message>
        <source>Tab Moves Focus</source>
        <translation>Tabulator wechselt den Fokus</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Task List</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Undo Last Move</source>
        <translation>Letzte Verschiebung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Veröffentlichung zurücknehmen</translation>
    </message>
    <message>
        <source>Update Contents List</source>
        <translation>Inhaltsverzeichnis aktualisieren</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>− %1      + %2</source>
        <translation>− %1      + %2</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>Die Texte sind gleich.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message>
        <source>Search results show about %1 characters.</source>
        <translation>Suchergebnisse zeigen etwa %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>as 2025-04-06 or 2025-04-06 10:00:00</source>
        <translation>wie 2025-04-06 oder 2025-04-06 10:00:00</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Datum auswählen</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2025-04-06.</source>
        <translation>Kein Datum. In der Form 2025-04-06 schreiben.</translation>
    </message>
    <message>
        <source>Not taken. Write it as 2025-04-06.</source>
        <translation>Nicht übernommen. In der Form 2025-04-06 schreiben.</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>site default</source>
        <translation>Vorgabe der Website</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something in Postwright failed (%1). The text is safe. Details are in %2.</source>
        <translation>In Postwright ist etwas fehlgeschlagen (%1). Der Text ist sicher. Einzelheiten stehen in %2.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 (site default)</source>
        <translation>%1 (Vorgabe der Website)</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove field (%1)</source>
        <translation>Feld entfernen (%1)</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Feld entfernen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>from the top</source>
        <translation>vom Anfang</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>vom Ende</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replaced</source>
        <translation>
            <numerusform>%1 ersetzt</numerusform>
            <numerusform>%1 ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignChanges</name>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Your edits are safe here.</source>
        <translation>Die Änderungen hier sind sicher.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Diesen Stand behalten</translation>
    </message>
    <message>
        <source>Load Theirs</source>
        <translation>Anderen Stand laden</translation>
    </message>
    <message>
        <source>The text is kept here.</source>
        <translation>Der Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Close Post</source>
        <translation>Beitrag schließen</translation>
    </message>
    <message>
        <source>The text is kept here. The file %1 holds the same.</source>
        <translation>Der Text bleibt hier erhalten. Die Datei %1 enthält dasselbe.</translation>
    </message>
    <message>
        <source>Follow to New Name</source>
        <translation>Neuen Namen übernehmen</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted or renamed by another program.</source>
        <translation>Die Datei von „%1“ wurde von einem anderen Programm gelöscht oder umbenannt.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and cannot be loaded.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert und kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Compare “%1”</source>
        <translation>„%1“ vergleichen</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf dem Datenträger</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>FormHeader</name>
    <message>
        <source>Front Matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a field to this post</source>
        <translation>Diesem Beitrag ein Feld hinzufügen</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Edit the front matter as YAML</source>
        <translation>Kopfdaten als YAML bearbeiten</translation>
    </message>
    <message>
        <source>Show the front matter</source>
        <translation>Kopfdaten einblenden</translation>
    </message>
    <message>
        <source>Fold the front matter</source>
        <translation>Kopfdaten einklappen</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
</context>
<context>
    <name>FormMessage</name>
    <message>
        <source>Front matter line %1 cannot be read.</source>
        <translation>Zeile %1 der Kopfdaten ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>FrontMatterForm</name>
    <message>
        <source>Front Matter</source>
        <translation>Kopfdaten</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The guide is missing: %1</source>
        <translation>Die Anleitung fehlt: %1</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Diagnostics copied: paste them into your report</source>
        <translation>Diagnosedaten kopiert: in den Bericht einfügen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Postwright Help</source>
        <translation>Hilfe zu Postwright</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or others.</source>
        <translation>Keine Seite enthält diese Wörter. Weniger oder andere versuchen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>%1 — Postwright Help</source>
        <translation>%1 — Hilfe zu Postwright</translation>
    </message>
</context>
<context>
    <name>ImageField</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>No images in this site yet</source>
        <translation>Noch keine Bilder in dieser Website</translation>
    </message>
    <message>
        <source>Choose an Image</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>InputKeys</name>
    <message>
        <source>Remove Field</source>
        <translation>Feld entfernen</translation>
    </message>
</context>
<context>
    <name>LineMargin</name>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Go to Post</source>
        <translation>Gehe zu Beitrag</translation>
    </message>
    <message>
        <source>Title, file name or date</source>
        <translation>Titel, Dateiname oder Datum</translation>
    </message>
    <message>
        <source>New post “%1”</source>
        <translation>Neuer Beitrag „%1“</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line (%1–%2):</source>
        <translation>Zeile (%1–%2):</translation>
    </message>
    <message>
        <source>Go to Heading</source>
        <translation>Gehe zu Überschrift</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>No problems in this post</source>
        <translation>Keine Probleme in diesem Beitrag</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Kind of the field</source>
        <translation>Art des Felds</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Liste von Wörtern</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewPostDialog</name>
    <message>
        <source>New Post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 exists already. Another title is needed.</source>
        <translation>%1 gibt es schon. Ein anderer Titel ist nötig.</translation>
    </message>
</context>
<context>
    <name>NoFrontMatter</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>Dieser Beitrag hat keine Kopfdaten.</translation>
    </message>
    <message>
        <source>Add Front Matter</source>
        <translation>Kopfdaten hinzufügen</translation>
    </message>
</context>
<context>
    <name>PageExport</name>
    <message>
        <source>Save Page as HTML</source>
        <translation>Seite als HTML speichern</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Seiten (*.html)</translation>
    </message>
    <message>
        <source>The preview shows nothing yet. Show it, and try again.</source>
        <translation>Die Vorschau zeigt noch nichts. Einblenden und erneut versuchen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The renderer stopped before the page was done. Try again.</source>
        <translation>Der Darstellungsprozess ist abgebrochen, bevor die Seite fertig war. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The preview of this post is paused. F5 starts it again.</source>
        <translation>Die Vorschau dieses Beitrags pausiert. F5 startet sie neu.</translation>
    </message>
    <message>
        <source>The page lacks a style sheet.</source>
        <translation>Der Seite fehlt ein Stylesheet.</translation>
    </message>
    <message>
        <source>Opened in the browser</source>
        <translation>Im Browser geöffnet</translation>
    </message>
    <message>
        <source>The system opens no browser. The page is in %1.</source>
        <translation>Das System öffnet keinen Browser. Die Seite liegt in %1.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Saved as %1, without %2, which the site does not have</source>
        <translation>Gespeichert als %1, ohne %2, das die Website nicht hat</translation>
    </message>
    <message>
        <source>The system reported: %1. Choose another place.</source>
        <translation>Das System meldet: %1. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The page was not written.</source>
        <translation>Die Seite wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>PageStyles</name>
    <message>
        <source>Style sheets cannot be compiled as root, where Chromium&apos;s sandbox cannot work.</source>
        <translation>Stylesheets können nicht als root übersetzt werden, wo die Sandbox von Chromium nicht funktioniert.</translation>
    </message>
    <message>
        <source>Style sheets cannot be compiled: QtWebEngine cannot be loaded (%1).</source>
        <translation>Stylesheets können nicht übersetzt werden: QtWebEngine kann nicht geladen werden (%1).</translation>
    </message>
</context>
<context>
    <name>PostFiles</name>
    <message>
        <source>“%1” can be read but not edited.</source>
        <translation>„%1“ kann gelesen, aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Save changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Unsaved changes will be lost.</source>
        <translation>Ungespeicherte Änderungen gehen verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Save changes to %1 posts?</source>
        <translation>
            <numerusform>Änderungen an %1 Beitrag speichern?</numerusform>
            <numerusform>Änderungen an %1 Beiträgen speichern?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Kopie gespeichert als %1</translation>
    </message>
    <message>
        <source>Reverted to the saved text. Undo brings the changes back.</source>
        <translation>Auf den gespeicherten Text zurückgesetzt. Rückgängig holt die Änderungen wieder.</translation>
    </message>
    <message>
        <source>Could not save “%1”.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The text is safe here and in recovery.</source>
        <translation>Der Text ist hier und in der Wiederherstellung sicher.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>PostGroups</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>No post matches the search and filters.</source>
        <translation>Kein Beitrag passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No posts here yet.</source>
        <translation>Hier gibt es noch keine Beiträge.</translation>
    </message>
    <message>
        <source>New Post…</source>
        <translation>Neuer Beitrag…</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Ordner wird gelesen…</translation>
    </message>
    <message>
        <source>No site is open.</source>
        <translation>Keine Website ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 files</source>
        <translation>
            <numerusform>%1 Datei gelesen…</numerusform>
            <numerusform>%1 Dateien gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 von %2 Datei</numerusform>
            <numerusform>%1 von %2 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Front matter cannot be read</source>
        <translation>Kopfdaten nicht lesbar</translation>
    </message>
</context>
<context>
    <name>PostListFilter</name>
    <message>
        <source>Search posts</source>
        <translation>Beiträge suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>By Date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By Title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By Last Change</source>
        <translation>Nach letzter Änderung</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>%1, folded, 1 post</source>
        <translation>%1, eingeklappt, 1 Beitrag</translation>
    </message>
    <message>
        <source>%1, 1 post</source>
        <translation>%1, 1 Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%1, folded, %2 posts</source>
        <translation>
            <numerusform>%1, eingeklappt, %2 Beitrag</numerusform>
            <numerusform>%1, eingeklappt, %2 Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 posts</source>
        <translation>
            <numerusform>%1, %2 Beitrag</numerusform>
            <numerusform>%1, %2 Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>PostMoves</name>
    <message>
        <source>A file name has no slash and does not begin with a dot.</source>
        <translation>Ein Dateiname enthält keinen Schrägstrich und beginnt nicht mit einem Punkt.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Title or date changed.</source>
        <translation>Titel oder Datum hat sich geändert.</translation>
    </message>
    <message>
        <source>The file could be named %1.</source>
        <translation>Die Datei könnte %1 heißen.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Moved back to %1</source>
        <translation>Zurückverschoben nach %1</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>„%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take it: %1</source>
        <translation>Der Papierkorb des Systems hat es nicht angenommen: %1</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>PostTabs</name>
    <message>
        <source>Open posts</source>
        <translation>Offene Beiträge</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>The post has no address.</source>
        <translation>Der Beitrag hat keine Adresse.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Allow for This Site</source>
        <translation>Für diese Website erlauben</translation>
    </message>
    <message>
        <source>No post is open.</source>
        <translation>Kein Beitrag ist geöffnet.</translation>
    </message>
    <message>
        <source>The preview runs without Chromium&apos;s sandbox, because QTWEBENGINE_DISABLE_SANDBOX is set.</source>
        <translation>Die Vorschau läuft ohne die Sandbox von Chromium, weil QTWEBENGINE_DISABLE_SANDBOX gesetzt ist.</translation>
    </message>
    <message>
        <source>Embedded page, not loaded</source>
        <translation>Eingebettete Seite, nicht geladen</translation>
    </message>
    <message>
        <source>Image not found: %1</source>
        <translation>Bild nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Image from %1, not loaded</source>
        <translation>Bild von %1, nicht geladen</translation>
    </message>
    <message>
        <source>Image from %1 could not be loaded</source>
        <translation>Bild von %1 konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Images, fonts and frames from other sites are not loaded.</source>
        <translation>Bilder, Schriften und Rahmen von anderen Websites werden nicht geladen.</translation>
    </message>
</context>
<context>
    <name>PreviewLinks</name>
    <message>
        <source>There is no “%1” in this post</source>
        <translation>„%1“ gibt es in diesem Beitrag nicht</translation>
    </message>
    <message>
        <source>Links of the kind “%1:” are not followed</source>
        <translation>Links der Art „%1:“ werden nicht geöffnet</translation>
    </message>
    <message>
        <source>There is nothing at %1 in this site</source>
        <translation>In dieser Website gibt es nichts unter %1</translation>
    </message>
    <message>
        <source>No program is set up to open %1</source>
        <translation>Für %1 ist kein Programm eingerichtet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Einmal öffnen</translation>
    </message>
    <message>
        <source>Open Links of This Site</source>
        <translation>Links dieser Website öffnen</translation>
    </message>
    <message>
        <source>Open this link outside Postwright?</source>
        <translation>Diesen Link außerhalb von Postwright öffnen?</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy Image Address</source>
        <translation>Bildadresse kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Zum Quelltext</translation>
    </message>
    <message>
        <source>Phone Width</source>
        <translation>Telefonbreite</translation>
    </message>
    <message>
        <source>Refresh Preview</source>
        <translation>Vorschau neu laden</translation>
    </message>
</context>
<context>
    <name>PreviewPrinting</name>
    <message>
        <source>The preview shows nothing yet. Show it, and try again.</source>
        <translation>Die Vorschau zeigt noch nichts. Einblenden und erneut versuchen.</translation>
    </message>
    <message>
        <source>The page was printed</source>
        <translation>Die Seite wurde gedruckt</translation>
    </message>
    <message>
        <source>The page could not be printed; try another printer</source>
        <translation>Die Seite konnte nicht gedruckt werden; einen anderen Drucker versuchen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written; save it under another name</source>
        <translation>%1 konnte nicht geschrieben werden; unter einem anderen Namen speichern</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>Restart Preview</source>
        <translation>Vorschau neu starten</translation>
    </message>
    <message>
        <source>The preview is off: QtWebEngine cannot be loaded (%1).</source>
        <translation>Die Vorschau ist aus: QtWebEngine kann nicht geladen werden (%1).</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The preview is closed.</source>
        <translation>Die Vorschau ist geschlossen.</translation>
    </message>
    <message>
        <source>The preview is off because Postwright runs as root, where Chromium&apos;s sandbox cannot work. Start it as a normal user. Editing and saving work as ever.</source>
        <translation>Die Vorschau ist aus, weil Postwright als root läuft, wo die Sandbox von Chromium nicht funktioniert. Als gewöhnlicher Benutzer starten. Bearbeiten und Speichern gehen wie immer.</translation>
    </message>
    <message>
        <source>The preview does not answer. Editing and saving work as ever.</source>
        <translation>Die Vorschau antwortet nicht. Bearbeiten und Speichern gehen wie immer.</translation>
    </message>
    <message>
        <source>The preview keeps stopping. Editing and saving work as ever.</source>
        <translation>Die Vorschau bricht immer wieder ab. Bearbeiten und Speichern gehen wie immer.</translation>
    </message>
    <message>
        <source>The preview stopped and is being started again.</source>
        <translation>Die Vorschau ist abgebrochen und wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>What the preview shows</source>
        <translation>Was die Vorschau zeigt</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The text by itself</source>
        <translation>Der Text für sich</translation>
    </message>
    <message>
        <source>The page in the site&apos;s own theme (%1)</source>
        <translation>Die Seite im Theme der Website (%1)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>This cannot be drawn. %1</source>
        <translation>Das kann nicht gezeichnet werden. %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>RawYaml</name>
    <message>
        <source>Front matter as YAML</source>
        <translation>Kopfdaten als YAML</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Unsaved Text</source>
        <translation>Ungespeicherter Text</translation>
    </message>
    <message>
        <source>Postwright ended before these posts were saved. Their text is safe.</source>
        <translation>Postwright endete, bevor diese Beiträge gespeichert waren. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Ver&amp;werfen…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Keeps the texts and offers them again at the next start</source>
        <translation>Behält die Texte und bietet sie beim nächsten Start wieder an</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>&amp;Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Compare “%1”</source>
        <translation>„%1“ vergleichen</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>auf dem Datenträger</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the unsaved text of “%1”?</source>
        <translation>Ungespeicherten Text von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Posts with unsaved text</source>
        <translation>Beiträge mit ungespeichertem Text</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Restoring opens the post with the recovered text, not yet saved.</source>
        <translation>Wiederherstellen öffnet den Beitrag mit dem geretteten Text, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another program changed the file. Once restored, you choose which text stays.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Nach dem Wiederherstellen lässt sich wählen, welcher Text bleibt.</translation>
    </message>
    <message>
        <source>The file is not there any more. Once restored, saving makes it again.</source>
        <translation>Die Datei ist nicht mehr da. Nach dem Wiederherstellen legt Speichern sie neu an.</translation>
    </message>
    <message>
        <source>The file cannot be read as text. Once restored, save a copy elsewhere.</source>
        <translation>Die Datei ist nicht als Text lesbar. Nach dem Wiederherstellen anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The last edits could not be recovered.</source>
        <translation>Die letzten Änderungen ließen sich nicht retten.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved text cannot be kept for recovery: %1. Save your posts now and then.</source>
        <translation>Ungespeicherter Text kann nicht für die Wiederherstellung aufbewahrt werden: %1. Beiträge ab und zu speichern.</translation>
    </message>
    <message>
        <source>Unsaved text of an earlier session cannot be read: %1.</source>
        <translation>Ungespeicherter Text einer früheren Sitzung ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Unsaved text of an earlier session is damaged. What is left of it is kept in %1.</source>
        <translation>Ungespeicherter Text einer früheren Sitzung ist beschädigt. Was davon übrig ist, wird in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>recovered.md</source>
        <translation>wiederhergestellt.md</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>&amp;Dateiname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of a Crash</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>It may name posts and folders: read it before you send it to someone.</source>
        <translation>Er kann Beiträge und Ordner nennen: vor dem Weitergeben lesen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared</source>
        <translation>%1 und %2 sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1 arguments, not %2 to %3</source>
        <translation>%1 Argumente, nicht %2 bis %3</translation>
    </message>
    <message>
        <source>%1 arguments, not %2</source>
        <translation>%1 Argumente, nicht %2</translation>
    </message>
    <message>
        <source>%1 has no place in JSON</source>
        <translation>%1 hat in JSON keinen Platz</translation>
    </message>
    <message>
        <source>%1 has the same address and takes its place.</source>
        <translation>%1 hat dieselbe Adresse und nimmt deren Platz ein.</translation>
    </message>
    <message>
        <source>%1 has the same address, and this file takes its place.</source>
        <translation>%1 hat dieselbe Adresse, und diese Datei nimmt deren Platz ein.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 wird ausgelassen</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 line %2 of the theme</source>
        <translation>%1 Zeile %2 des Themes</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 Zeile %2</translation>
    </message>
    <message>
        <source>%1 needs a name behind it</source>
        <translation>%1 braucht dahinter einen Namen</translation>
    </message>
    <message>
        <source>%1 of the theme</source>
        <translation>%1 des Themes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: line %2 holds %3 at character %4. Remove it in another program. %5</source>
        <translation>%1: Zeile %2 enthält %3 als Zeichen %4. In einem anderen Programm entfernen. %5</translation>
    </message>
    <message>
        <source>A colon is missing after the key. Write the line as “key: value”.</source>
        <translation>Nach dem Schlüssel fehlt ein Doppelpunkt. Die Zeile als „key: value“ schreiben.</translation>
    </message>
    <message>
        <source>A draft: move it to _posts under a date to publish it.</source>
        <translation>Ein Entwurf: mit Datum nach _posts verschieben, um ihn zu veröffentlichen.</translation>
    </message>
    <message>
        <source>A field is indented below one that has a value already. Take out the blanks before it, or put quotes around that value and its further lines.</source>
        <translation>Ein Feld ist unter einem eingerückt, das schon einen Wert hat. Die Leerzeichen davor entfernen, oder jenen Wert samt seinen weiteren Zeilen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A file stands where the folder should be.</source>
        <translation>Eine Datei steht da, wo der Ordner sein sollte.</translation>
    </message>
    <message>
        <source>A folder of this name stands in the way.</source>
        <translation>Ein Ordner dieses Namens ist im Weg.</translation>
    </message>
    <message>
        <source>A key or a value cannot begin with “%1”. Put quotes around it.</source>
        <translation>Ein Schlüssel oder Wert kann nicht mit „%1“ beginnen. In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A line cannot begin with “%”. Put quotes around the key.</source>
        <translation>Eine Zeile kann nicht mit „%“ beginnen. Den Schlüssel in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A line that is only “---” or “...” ends the front matter, and the lines below it belong to the text. Delete it.</source>
        <translation>Eine Zeile, die nur aus „---“ oder „...“ besteht, beendet die Kopfdaten, und die Zeilen darunter gehören zum Text. Die Zeile löschen.</translation>
    </message>
    <message>
        <source>A list begins on the line below its key. Put quotes around a value that begins with “- ”.</source>
        <translation>Eine Liste beginnt in der Zeile unter ihrem Schlüssel. Einen Wert, der mit „- “ beginnt, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A value cannot begin with “%1”. Put quotes around it, or delete the mark.</source>
        <translation>Ein Wert kann nicht mit „%1“ beginnen. In Anführungszeichen setzen, oder das Zeichen löschen.</translation>
    </message>
    <message>
        <source>A value refers to itself by “*”. Write out what it refers to.</source>
        <translation>Ein Wert verweist durch „*“ auf sich selbst. Ausschreiben, worauf er verweist.</translation>
    </message>
    <message>
        <source>A value that begins with “!” needs quotes.</source>
        <translation>Ein Wert, der mit „!“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value that begins with “&amp;” needs quotes.</source>
        <translation>Ein Wert, der mit „&amp;“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value that begins with “*” needs quotes.</source>
        <translation>Ein Wert, der mit „*“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value that begins with “*” refers to an anchor that is not there. Put quotes around it.</source>
        <translation>Ein Wert, der mit „*“ beginnt, verweist auf einen Anker, den es nicht gibt. In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A value that begins with “? ” needs quotes.</source>
        <translation>Ein Wert, der mit „? “ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value that begins with “{{” needs quotes.</source>
        <translation>Ein Wert, der mit „{{“ beginnt, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value that contains “: ” needs quotes. Put quotes around it.</source>
        <translation>Ein Wert, der „: “ enthält, braucht Anführungszeichen. In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A word that begins with “:” makes some versions of Jekyll skip all fields. Put quotes around it.</source>
        <translation>Ein Wort, das mit „:“ beginnt, lässt manche Versionen von Jekyll alle Felder überspringen. In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A “\” inside double quotes begins an escape that does not exist. Write it twice.</source>
        <translation>Ein „\“ in doppelten Anführungszeichen leitet eine Escape-Folge ein, die es nicht gibt. Das Zeichen zweimal schreiben.</translation>
    </message>
    <message>
        <source>Allow writing in the file&apos;s properties, or save a copy elsewhere.</source>
        <translation>Das Schreiben in den Eigenschaften der Datei erlauben, oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Ein anderes Programm benutzt die Datei.</translation>
    </message>
    <message>
        <source>Bring it back, or save a copy elsewhere.</source>
        <translation>Den Ordner zurückholen, oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>Die Rechte der Datei und ihres Ordners ändern, oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Changes by other programs are not seen any more. Open the site again to see them.</source>
        <translation>Änderungen durch andere Programme werden nicht mehr bemerkt. Die Website erneut öffnen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Check the file and try again.</source>
        <translation>Die Datei prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, GIF, WebP, AVIF or SVG file.</source>
        <translation>Eine PNG-, JPEG-, GIF-, WebP-, AVIF- oder SVG-Datei wählen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Close some posts or programs and save again.</source>
        <translation>Einige Beiträge oder Programme schließen und erneut speichern.</translation>
    </message>
    <message>
        <source>Close that program and save again.</source>
        <translation>Jenes Programm schließen und erneut speichern.</translation>
    </message>
    <message>
        <source>Connect it again, or save a copy elsewhere.</source>
        <translation>Erneut verbinden, oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Connect it again, or save a copy on another disk.</source>
        <translation>Erneut anschließen, oder auf einem anderen Datenträger eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Correct the links, or save a copy elsewhere.</source>
        <translation>Die Links berichtigen, oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Dated in the future: the first build after %1 publishes it.</source>
        <translation>Liegt in der Zukunft: der erste Build nach %1 veröffentlicht den Beitrag.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Free some space and save again, or save a copy on another disk.</source>
        <translation>Platz schaffen und erneut speichern, oder auf einem anderen Datenträger eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Front matter line %1 cannot be read. %2</source>
        <translation>Zeile %1 der Kopfdaten ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>In %1, line %2: %3</source>
        <translation>In %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>It is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>It is not in the site&apos;s source folder.</source>
        <translation>Die Datei liegt nicht im Quellordner der Website.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was given up after %1 seconds: there may be a loop without an end in it.</source>
        <translation>Nach %1 Sekunden abgebrochen: darin könnte eine Endlosschleife stecken.</translation>
    </message>
    <message>
        <source>Its collection has no pages: set “output: true” for it in _config.yml.</source>
        <translation>Die Sammlung hat keine Seiten: in _config.yml „output: true“ für sie setzen.</translation>
    </message>
    <message>
        <source>Jekyll cannot make an address of “%1”, and its build fails.</source>
        <translation>Jekyll kann aus „%1“ keine Adresse bilden, und der Build schlägt fehl.</translation>
    </message>
    <message>
        <source>Jekyll cannot read the front matter and publishes the file without it, under another address.</source>
        <translation>Jekyll kann die Kopfdaten nicht lesen und veröffentlicht die Datei ohne sie, unter einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Jekyll cannot read the front matter, and its build fails.</source>
        <translation>Jekyll kann die Kopfdaten nicht lesen, und der Build schlägt fehl.</translation>
    </message>
    <message>
        <source>Jekyll cannot read “%1”, and its build fails. Write the date as 2025-04-06.</source>
        <translation>Jekyll kann „%1“ nicht lesen, und der Build schlägt fehl. Das Datum in der Form 2025-04-06 schreiben.</translation>
    </message>
    <message>
        <source>Jekyll copies this file as it is: it is no page with front matter between two lines of “---”.</source>
        <translation>Jekyll kopiert diese Datei, wie sie ist: sie ist keine Seite mit Kopfdaten zwischen zwei Zeilen „---“.</translation>
    </message>
    <message>
        <source>Jekyll leaves it out: its file name does not begin with a date, such as 2025-04-06-.</source>
        <translation>Jekyll lässt die Datei aus: ihr Name beginnt nicht mit einem Datum, etwa 2025-04-06-.</translation>
    </message>
    <message>
        <source>Jekyll leaves out names such as %1: name it in “include” in _config.yml, or rename it.</source>
        <translation>Jekyll lässt Namen wie %1 aus: in _config.yml unter „include“ nennen, oder umbenennen.</translation>
    </message>
    <message>
        <source>Jekyll skips it: the “date” in “defaults” of _config.yml has to stand in quotes.</source>
        <translation>Jekyll überspringt die Datei: „date“ muss unter „defaults“ in _config.yml in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Jekyll stops reading above this line. Write each field as “key: value”, at the same indentation.</source>
        <translation>Jekyll hört über dieser Zeile auf zu lesen. Jedes Feld als „key: value“ schreiben, gleich weit eingerückt.</translation>
    </message>
    <message>
        <source>Line %1 has %L2 characters, which is too slow to edit. Break the line in another program to edit the post here.</source>
        <translation>Zeile %1 hat %L2 Zeichen und ist damit zu lang zum Bearbeiten. Die Zeile in einem anderen Programm umbrechen, um den Beitrag hier zu bearbeiten.</translation>
    </message>
    <message>
        <source>Liquid cannot read this: %1.</source>
        <translation>Liquid kann das nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Liquid cannot render this: %1.</source>
        <translation>Liquid kann das nicht darstellen: %1.</translation>
    </message>
    <message>
        <source>Liquid stopped here: %1. Published, the page may be longer.</source>
        <translation>Liquid hat hier aufgehört: %1. Veröffentlicht kann die Seite länger sein.</translation>
    </message>
    <message>
        <source>More than %L1 values stand here, with all that “*” refers to. Write fewer of them.</source>
        <translation>Hier stehen mehr als %L1 Werte, mit allem, worauf „*“ verweist. Weniger davon schreiben.</translation>
    </message>
    <message>
        <source>Only the first %L1 style files are looked at for imports.</source>
        <translation>Nur die ersten %L1 Stylesheet-Dateien werden auf Importe durchsucht.</translation>
    </message>
    <message>
        <source>Open it again to see the change; nothing was moved.</source>
        <translation>Den Beitrag erneut öffnen, um die Änderung zu sehen; es wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Postwright stopped unexpectedly last time.</source>
        <translation>Postwright ist beim letzten Mal unerwartet abgebrochen.</translation>
    </message>
    <message>
        <source>Rename the folder, or save under another name.</source>
        <translation>Den Ordner umbenennen, oder unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Rendering failed (%1). The text is safe; the next edit tries again.</source>
        <translation>Die Darstellung ist fehlgeschlagen (%1). Der Text ist sicher; die nächste Änderung versucht es erneut.</translation>
    </message>
    <message>
        <source>Rendering takes too long, so the preview is paused. F5 tries again.</source>
        <translation>Die Darstellung dauert zu lange, deshalb pausiert die Vorschau. F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, then compare the two.</source>
        <translation>Anderswo eine Kopie speichern, dann beide vergleichen.</translation>
    </message>
    <message>
        <source>Save a copy in another folder.</source>
        <translation>In einem anderen Ordner eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Save a copy on another disk now.</source>
        <translation>Jetzt auf einem anderen Datenträger eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Save a copy on another disk.</source>
        <translation>Auf einem anderen Datenträger eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Save a copy under another name.</source>
        <translation>Unter einem anderen Namen eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Save the text again first.</source>
        <translation>Zuerst den Text erneut speichern.</translation>
    </message>
    <message>
        <source>Saving was interrupted: %1. The old text is in “%2”, in the same folder.</source>
        <translation>Das Speichern wurde unterbrochen: %1. Der alte Text liegt in „%2“ im selben Ordner.</translation>
    </message>
    <message>
        <source>Shorten it, or save a copy on another disk.</source>
        <translation>Die Datei kürzen, oder auf einem anderen Datenträger eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Style sheets cannot be compiled as root, where Chromium&apos;s sandbox cannot work. Use a normal user.</source>
        <translation>Stylesheets können nicht als root übersetzt werden, wo die Sandbox von Chromium nicht funktioniert. Einen gewöhnlichen Benutzer verwenden.</translation>
    </message>
    <message>
        <source>Style sheets cannot be compiled. %1</source>
        <translation>Stylesheets können nicht übersetzt werden. %1</translation>
    </message>
    <message>
        <source>TOML says: %1.</source>
        <translation>TOML meldet: %1.</translation>
    </message>
    <message>
        <source>Text follows the closing quote. A “&apos;” inside single quotes is written twice, inside double ones “\&quot;”.</source>
        <translation>Nach dem schließenden Anführungszeichen folgt Text. Ein „&apos;“ in einfachen Anführungszeichen wird doppelt geschrieben, in doppelten „\&quot;“.</translation>
    </message>
    <message>
        <source>Text follows the “|” or “&gt;”. Write it on the next line, or put quotes around the value.</source>
        <translation>Nach „|“ oder „&gt;“ folgt Text. In die nächste Zeile schreiben, oder den Wert in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The Liquid in this text cannot be rendered, so it is shown as it is written.</source>
        <translation>Das Liquid in diesem Text kann nicht ausgeführt werden, deshalb wird er gezeigt, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1. Correct this line.</source>
        <translation>Das YAML ist nicht lesbar: %1. Diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>The block stands within too many others. Move it out of them.</source>
        <translation>Der Block steht in zu vielen anderen. Aus ihnen herausnehmen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is gone.</source>
        <translation>Der Datenträger ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>Der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk quota is used up.</source>
        <translation>Das Speicherkontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is never closed, so it takes the rest of the text.</source>
        <translation>Das Element &lt;%1&gt; wird nie geschlossen und nimmt deshalb den restlichen Text auf.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1.</source>
        <translation>Der Ausdruck ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file cannot be edited</source>
        <translation>Die Datei kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read as UTF-8 text.</source>
        <translation>Die Datei ist nicht als UTF-8-Text lesbar.</translation>
    </message>
    <message>
        <source>The file has too many links.</source>
        <translation>Die Datei hat zu viele Links.</translation>
    </message>
    <message>
        <source>The file is larger than the system allows.</source>
        <translation>Die Datei ist größer, als das System erlaubt.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. It has to be saved as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text. Sie muss als UTF-8 gespeichert werden.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: line %1 holds the byte 0x%2 (at offset %3), which belongs to no character. Convert the file to UTF-8 to edit it. %4</source>
        <translation>Die Datei ist nicht UTF-8: Zeile %1 enthält das Byte 0x%2 (an Position %3), das zu keinem Zeichen gehört. Die Datei in UTF-8 umwandeln, um sie zu bearbeiten. %4</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file is written in %1; Jekyll reads UTF-8. Convert it to edit it. %2</source>
        <translation>Die Datei ist in %1 geschrieben; Jekyll liest UTF-8. Zum Bearbeiten umwandeln. %2</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>Der Dateiname ist zu lang.</translation>
    </message>
    <message>
        <source>The file&apos;s name, or its folder&apos;s, is not UTF-8. Rename it to edit the post.</source>
        <translation>Der Name der Datei oder ihres Ordners ist nicht UTF-8. Zum Bearbeiten des Beitrags umbenennen.</translation>
    </message>
    <message>
        <source>The file&apos;s symbolic links lead in a circle.</source>
        <translation>Die symbolischen Links der Datei führen im Kreis.</translation>
    </message>
    <message>
        <source>The filter “%1” is not one of Jekyll&apos;s, so it does nothing. A plugin may know it.</source>
        <translation>Der Filter „%1“ gehört nicht zu Jekyll, also tut er nichts. Ein Plug-in könnte ihn kennen.</translation>
    </message>
    <message>
        <source>The folder is no Jekyll site: it has no _config.yml and no _posts.</source>
        <translation>Der Ordner ist keine Jekyll-Website: er enthält weder _config.yml noch _posts.</translation>
    </message>
    <message>
        <source>The folder “%1” is no longer there. Put it back, or open the site at its new place.</source>
        <translation>Der Ordner „%1“ ist nicht mehr da. Zurücklegen, oder die Website an ihrem neuen Ort öffnen.</translation>
    </message>
    <message>
        <source>The folder “%1” no longer exists.</source>
        <translation>Den Ordner „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The front matter is a list, which Jekyll cannot use. Write it as lines such as “title: A title”.</source>
        <translation>Die Kopfdaten sind eine Liste, mit der Jekyll nichts anfangen kann. Als Zeilen wie „title: Ein Titel“ schreiben.</translation>
    </message>
    <message>
        <source>The front matter is plain text, which Jekyll cannot use. Write it as lines such as “title: A title”.</source>
        <translation>Die Kopfdaten sind bloßer Text, mit dem Jekyll nichts anfangen kann. Als Zeilen wie „title: Ein Titel“ schreiben.</translation>
    </message>
    <message>
        <source>The front matter says “published: false”.</source>
        <translation>In den Kopfdaten steht „published: false“.</translation>
    </message>
    <message>
        <source>The front matter that begins on line 1 is never closed. A line with only “---” is missing below it.</source>
        <translation>Die Kopfdaten, die in Zeile 1 beginnen, werden nie geschlossen. Darunter fehlt eine Zeile, die nur aus „---“ besteht.</translation>
    </message>
    <message>
        <source>The layouts go in a circle: “%1” was there already, so it ends here.</source>
        <translation>Die Layouts bilden einen Kreis: „%1“ war schon dran, also endet er hier.</translation>
    </message>
    <message>
        <source>The line begins with an invisible byte order mark. Delete its first character.</source>
        <translation>Die Zeile beginnt mit einer unsichtbaren Bytereihenfolge-Markierung. Ihr erstes Zeichen löschen.</translation>
    </message>
    <message>
        <source>The line fits no field. Write each field as “key: value”, at the same indentation.</source>
        <translation>Die Zeile passt zu keinem Feld. Jedes Feld als „key: value“ schreiben, gleich weit eingerückt.</translation>
    </message>
    <message>
        <source>The line fits no list. Write each item as “- item”, at the same indentation.</source>
        <translation>Die Zeile passt zu keiner Liste. Jeden Eintrag als „- item“ schreiben, gleich weit eingerückt.</translation>
    </message>
    <message>
        <source>The list that begins with “[” is not closed, or a comma is missing between its items.</source>
        <translation>Die Liste, die mit „[“ beginnt, ist nicht geschlossen, oder zwischen ihren Einträgen fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The mapping that begins with “{” is not closed, or a comma is missing between its fields.</source>
        <translation>Die Zuordnung, die mit „{“ beginnt, ist nicht geschlossen, oder zwischen ihren Feldern fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The network folder is gone.</source>
        <translation>Der Netzwerkordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The page around this text cannot be rendered: %1.</source>
        <translation>Die Seite um diesen Text kann nicht dargestellt werden: %1.</translation>
    </message>
    <message>
        <source>The page takes too long to be put together, so only the body is shown. F5 tries again.</source>
        <translation>Das Zusammensetzen der Seite dauert zu lange, deshalb wird nur der Text gezeigt. F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>The program that compiles style sheets stopped twice over this one.</source>
        <translation>Das Programm, das Stylesheets übersetzt, ist an diesem zweimal abgebrochen.</translation>
    </message>
    <message>
        <source>The quotes that begin on this line are not closed. Add the closing quote.</source>
        <translation>Die Anführungszeichen, die in dieser Zeile beginnen, werden nicht geschlossen. Das schließende ergänzen.</translation>
    </message>
    <message>
        <source>The renderer cannot be started (%1). F5 tries again.</source>
        <translation>Der Darstellungsprozess kann nicht gestartet werden (%1). F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>The renderer keeps stopping, so the preview is off. F5 starts it again.</source>
        <translation>Der Darstellungsprozess bricht immer wieder ab, deshalb ist die Vorschau aus. F5 startet ihn neu.</translation>
    </message>
    <message>
        <source>The renderer stopped at this post, so the preview is paused. F5 tries again.</source>
        <translation>Der Darstellungsprozess ist an diesem Beitrag abgebrochen, deshalb pausiert die Vorschau. F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>The renderer was restarted.</source>
        <translation>Der Darstellungsprozess wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The replacement cannot be read: %1.</source>
        <translation>Die Ersetzung ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The system cannot watch more folders, so they are looked through every few seconds. On Linux, raise fs.inotify.max_user_watches, for example to 524288, to see changes at once.</source>
        <translation>Das System kann nicht mehr Ordner überwachen, deshalb werden sie alle paar Sekunden durchgesehen. Unter Linux fs.inotify.max_user_watches erhöhen, etwa auf 524288, um Änderungen sofort zu sehen.</translation>
    </message>
    <message>
        <source>The system reported: %1.</source>
        <translation>Das System meldet: %1.</translation>
    </message>
    <message>
        <source>The tag “%1” closes nothing. Remove it, or add the tag that it is to close.</source>
        <translation>Das Tag „%1“ schließt nichts. Entfernen, oder das Tag ergänzen, das es schließen soll.</translation>
    </message>
    <message>
        <source>The tag “%1” is not closed. Add “{% end%1 %}”.</source>
        <translation>Das Tag „%1“ ist nicht geschlossen. „{% end%1 %}“ ergänzen.</translation>
    </message>
    <message>
        <source>The tag “%1” is not one of Jekyll&apos;s. A plugin may know it: the published page is not the same then.</source>
        <translation>Das Tag „%1“ gehört nicht zu Jekyll. Ein Plug-in könnte es kennen: die veröffentlichte Seite sieht dann anders aus.</translation>
    </message>
    <message>
        <source>The tag “%1” stands outside the block that it belongs to. Move or remove it.</source>
        <translation>Das Tag „%1“ steht außerhalb des Blocks, zu dem es gehört. Verschieben oder entfernen.</translation>
    </message>
    <message>
        <source>The text cannot be saved</source>
        <translation>Der Text kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The theme “%1” is not installed here; a plain layout stands in for it. To see the real one: gem install %2.</source>
        <translation>Das Theme „%1“ ist hier nicht installiert; ein schlichtes Layout vertritt es. Um das echte zu sehen: gem install %2.</translation>
    </message>
    <message>
        <source>The theme “%1” is not on this computer; a plain layout stands in for it. To see the real one, install its gem.</source>
        <translation>Das Theme „%1“ ist nicht auf diesem Computer; ein schlichtes Layout vertritt es. Um das echte zu sehen, sein Gem installieren.</translation>
    </message>
    <message>
        <source>The values are nested too deeply. Nest fewer lists and mappings.</source>
        <translation>Die Werte sind zu tief verschachtelt. Weniger Listen und Zuordnungen ineinander setzen.</translation>
    </message>
    <message>
        <source>There is no layout “%1” in this site or its theme, so the text stands alone.</source>
        <translation>Das Layout „%1“ gibt es weder in dieser Website noch in ihrem Theme, deshalb steht der Text allein.</translation>
    </message>
    <message>
        <source>There is no layout “%1” in this site or its theme.</source>
        <translation>Das Layout „%1“ gibt es weder in dieser Website noch in ihrem Theme.</translation>
    </message>
    <message>
        <source>This code block has no closing fence, so its lines are read as text.</source>
        <translation>Dieser Codeblock wird nicht geschlossen, deshalb gelten seine Zeilen als Text.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>This is no regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This tag has no name. Name it, or put it between raw tags.</source>
        <translation>Dieses Tag hat keinen Namen. Einen Namen geben, oder zwischen raw-Tags setzen.</translation>
    </message>
    <message>
        <source>This text could not be read as Markdown, so it is shown as it is written.</source>
        <translation>Dieser Text ließ sich nicht als Markdown lesen, deshalb wird er gezeigt, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>This would change other fields. Lines of a value need to be indented.</source>
        <translation>Das würde andere Felder ändern. Die Zeilen eines Werts müssen eingerückt sein.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Zu viele Dateien sind offen.</translation>
    </message>
    <message>
        <source>Try again, or save a copy in another folder.</source>
        <translation>Erneut versuchen, oder in einem anderen Ordner eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Unsaved text is kept in %1 for now: %2 cannot be written (%3).</source>
        <translation>Ungespeicherter Text wird vorerst in %1 aufbewahrt: %2 kann nicht beschrieben werden (%3).</translation>
    </message>
    <message>
        <source>Why stands in a report on this computer, which goes nowhere unless you send it.</source>
        <translation>Warum, steht in einem Bericht auf diesem Computer, der nur weitergeht, wenn man ihn selbst verschickt.</translation>
    </message>
    <message>
        <source>Writing here is not permitted.</source>
        <translation>Schreiben ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>YAML does not allow tabs for indentation. Use blanks.</source>
        <translation>YAML erlaubt keine Tabulatoren zum Einrücken. Leerzeichen verwenden.</translation>
    </message>
    <message>
        <source>YAML does not allow the character U+%1 on this line. Delete it.</source>
        <translation>YAML erlaubt das Zeichen U+%1 in dieser Zeile nicht. Das Zeichen löschen.</translation>
    </message>
    <message>
        <source>a NUL character (the file is probably not a text)</source>
        <translation>ein NUL-Zeichen (die Datei ist wahrscheinlich kein Text)</translation>
    </message>
    <message>
        <source>a lone carriage return</source>
        <translation>einen einzelnen Wagenrücklauf</translation>
    </message>
    <message>
        <source>a paragraph separator (U+2029)</source>
        <translation>ein Absatztrennzeichen (U+2029)</translation>
    </message>
    <message>
        <source>beyond limit_posts</source>
        <translation>jenseits von limit_posts</translation>
    </message>
    <message>
        <source>cannot select the property “%1”</source>
        <translation>die Eigenschaft „%1“ lässt sich nicht auswählen</translation>
    </message>
    <message>
        <source>comments stand within too many others</source>
        <translation>Kommentare stehen in zu vielen anderen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>durch 0 geteilt</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>Entwurf, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>every line of this comment has to begin with “#”</source>
        <translation>jede Zeile dieses Kommentars muss mit „#“ beginnen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>files include each other in a circle</source>
        <translation>Dateien binden einander im Kreis ein</translation>
    </message>
    <message>
        <source>front matter cannot be read</source>
        <translation>Kopfdaten nicht lesbar</translation>
    </message>
    <message>
        <source>gist takes the name of a gist, and perhaps that of a file in it</source>
        <translation>gist erwartet den Namen eines Gists und auf Wunsch den einer Datei darin</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>highlight takes a language, and perhaps “linenos”</source>
        <translation>highlight erwartet eine Sprache und auf Wunsch „linenos“</translation>
    </message>
    <message>
        <source>hooks for %1</source>
        <translation>Hooks für %1</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>ungültige ganze Zahl</translation>
    </message>
    <message>
        <source>its collection has no output</source>
        <translation>die Sammlung hat keine Ausgabe</translation>
    </message>
    <message>
        <source>no UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>no date in the file name</source>
        <translation>kein Datum im Dateinamen</translation>
    </message>
    <message>
        <source>no front matter</source>
        <translation>keine Kopfdaten</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not published: %1</source>
        <translation>nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>nothing comes “first” or “last”</source>
        <translation>nichts kommt „first“ oder „last“</translation>
    </message>
    <message>
        <source>outside the site&apos;s source</source>
        <translation>außerhalb der Website-Quelle</translation>
    </message>
    <message>
        <source>published is false</source>
        <translation>published ist false</translation>
    </message>
    <message>
        <source>publishes in place of %1</source>
        <translation>erscheint anstelle von %1</translation>
    </message>
    <message>
        <source>publishes now</source>
        <translation>wird jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>publishes without its front matter</source>
        <translation>wird ohne Kopfdaten veröffentlicht</translation>
    </message>
    <message>
        <source>same address as %1</source>
        <translation>gleiche Adresse wie %1</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>am Ende fehlt etwas</translation>
    </message>
    <message>
        <source>the build fails: %1</source>
        <translation>der Build schlägt fehl: %1</translation>
    </message>
    <message>
        <source>the date in defaults lacks quotes</source>
        <translation>Datum in defaults ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>the expression is no text</source>
        <translation>der Ausdruck ist kein Text</translation>
    </message>
    <message>
        <source>the noncharacter U+FDD0</source>
        <translation>das Nichtzeichen U+FDD0</translation>
    </message>
    <message>
        <source>the noncharacter U+FDD1</source>
        <translation>das Nichtzeichen U+FDD1</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>the parameters are not of the form key=&quot;value&quot;</source>
        <translation>die Parameter haben nicht die Form key=&quot;value&quot;</translation>
    </message>
    <message>
        <source>the tag has no name or no end</source>
        <translation>das Tag hat keinen Namen oder kein Ende</translation>
    </message>
    <message>
        <source>there are too many numbers</source>
        <translation>es sind zu viele Zahlen</translation>
    </message>
    <message>
        <source>there is no file “%1” in %2</source>
        <translation>die Datei „%1“ gibt es in %2 nicht</translation>
    </message>
    <message>
        <source>there is no file “%1” in this site</source>
        <translation>die Datei „%1“ gibt es in dieser Website nicht</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>den Filter „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no negative number of items</source>
        <translation>eine negative Anzahl gibt es nicht</translation>
    </message>
    <message>
        <source>there is no operator “%1”</source>
        <translation>den Operator „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no post “%1” in this site</source>
        <translation>den Beitrag „%1“ gibt es in dieser Website nicht</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is nothing to sort</source>
        <translation>es gibt nichts zu sortieren</translation>
    </message>
    <message>
        <source>this cannot be computed</source>
        <translation>das lässt sich nicht berechnen</translation>
    </message>
    <message>
        <source>this is no condition</source>
        <translation>das ist keine Bedingung</translation>
    </message>
    <message>
        <source>this is no finite number</source>
        <translation>das ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>this is no list</source>
        <translation>das ist keine Liste</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>this is no range: %1</source>
        <translation>das ist kein Bereich: %1</translation>
    </message>
    <message>
        <source>this is no text when it is decoded</source>
        <translation>das ergibt dekodiert keinen Text</translation>
    </message>
    <message>
        <source>this takes a list</source>
        <translation>dies erwartet eine Liste</translation>
    </message>
    <message>
        <source>this takes a text</source>
        <translation>dies erwartet einen Text</translation>
    </message>
    <message>
        <source>“%1” cannot be changed without changing other fields. The YAML view can do it.</source>
        <translation>„%1“ lässt sich nicht ändern, ohne andere Felder zu ändern. In der YAML-Ansicht geht es.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed without changing other fields. The YAML view can do it.</source>
        <translation>„%1“ lässt sich nicht entfernen, ohne andere Felder zu ändern. In der YAML-Ansicht geht es.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is no beginning of an address</source>
        <translation>„%1“ ist kein Anfang einer Adresse</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>“%1” is no name of a file to include</source>
        <translation>„%1“ ist kein Name einer Datei zum Einbinden</translation>
    </message>
    <message>
        <source>“%1” is not an image.</source>
        <translation>„%1“ ist kein Bild.</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>„%1“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“%1” is not closed. Close it, or put it between raw tags.</source>
        <translation>„%1“ ist nicht geschlossen. Schließen, oder zwischen raw-Tags setzen.</translation>
    </message>
    <message>
        <source>“%1” is not expected there</source>
        <translation>„%1“ wird dort nicht erwartet</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” stands twice. Only the last one counts; the other can be deleted.</source>
        <translation>„%1“ steht zweimal da. Nur das letzte zählt; das andere kann gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime.</source>
        <translation>„%1“ wurde zwischenzeitlich geändert.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“assign” needs a name, “=” and a value behind it</source>
        <translation>„assign“ braucht dahinter einen Namen, „=“ und einen Wert</translation>
    </message>
    <message>
        <source>“capture” needs a name behind it</source>
        <translation>„capture“ braucht dahinter einen Namen</translation>
    </message>
    <message>
        <source>“case” needs a variable behind it</source>
        <translation>„case“ braucht dahinter eine Variable</translation>
    </message>
    <message>
        <source>“comment” is not closed</source>
        <translation>„comment“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“cycle” needs values behind it</source>
        <translation>„cycle“ braucht dahinter Werte</translation>
    </message>
    <message>
        <source>“else” takes nothing behind it in “case”</source>
        <translation>„else“ hat in „case“ nichts hinter sich</translation>
    </message>
    <message>
        <source>“exclude” in _config.yml leaves %1 out.</source>
        <translation>„exclude“ in _config.yml lässt %1 aus.</translation>
    </message>
    <message>
        <source>“for” knows only “limit” and “offset”</source>
        <translation>„for“ kennt nur „limit“ und „offset“</translation>
    </message>
    <message>
        <source>“for” needs a variable, “in” and a list behind it</source>
        <translation>„for“ braucht dahinter eine Variable, „in“ und eine Liste</translation>
    </message>
    <message>
        <source>“limit_posts” in _config.yml publishes the newest posts only (%1).</source>
        <translation>„limit_posts“ in _config.yml veröffentlicht nur die neuesten Beiträge (%1).</translation>
    </message>
    <message>
        <source>“raw” is not closed</source>
        <translation>„raw“ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“raw” takes nothing behind it</source>
        <translation>„raw“ hat nichts hinter sich</translation>
    </message>
    <message>
        <source>“tablerow” needs a variable, “in” and a list behind it</source>
        <translation>„tablerow“ braucht dahinter eine Variable, „in“ und eine Liste</translation>
    </message>
    <message>
        <source>“when” needs a value behind it</source>
        <translation>„when“ braucht dahinter einen Wert</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}”</source>
        <translation>„{{“ wird nicht durch „}}“ geschlossen</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchRunner</name>
    <message>
        <source>The search was stopped. Try it again.</source>
        <translation>Die Suche wurde abgebrochen. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The expression takes too long. Try a simpler one.</source>
        <translation>Der Ausdruck braucht zu lange. Einen einfacheren versuchen.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Of menus, dialogs and messages. Changes at the next start.</source>
        <translation>Die der Menüs, Dialoge und Meldungen. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window and of the preview.</source>
        <translation>Farben des Fensters und der Vorschau.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Fonts with letters of equal width come first.</source>
        <translation>Schriften mit gleich breiten Zeichen kommen zuerst.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>In points.</source>
        <translation>In Punkt.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Long lines go on below instead of out of sight.</source>
        <translation>Lange Zeilen gehen unten weiter statt außer Sicht.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Lines of this length stand in the middle of the pane.</source>
        <translation>Zeilen dieser Länge stehen in der Mitte des Bereichs.</translation>
    </message>
    <message>
        <source>The whole pane</source>
        <translation>Der ganze Bereich</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>As in the file, front matter included.</source>
        <translation>Wie in der Datei, samt Kopfdaten.</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Klammern und Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Typing the first adds the second.</source>
        <translation>Das erste Zeichen ergänzt das zweite.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>How wide the text of the preview gets.</source>
        <translation>Wie breit der Text der Vorschau wird.</translation>
    </message>
    <message>
        <source>A good line length</source>
        <translation>Eine gute Zeilenlänge</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Text and preview show the same part of the post.</source>
        <translation>Text und Vorschau zeigen dieselbe Stelle des Beitrags.</translation>
    </message>
    <message>
        <source>Reopen the last site</source>
        <translation>Letzte Website wieder öffnen</translation>
    </message>
    <message>
        <source>With the posts that were open, as they were.</source>
        <translation>Mit den offenen Beiträgen, so wie sie waren.</translation>
    </message>
    <message>
        <source>Show posts among recent files</source>
        <translation>Beiträge in den zuletzt benutzten Dateien zeigen</translation>
    </message>
    <message>
        <source>In the list of this desktop, which all programs can read.</source>
        <translation>In der Liste dieser Arbeitsumgebung, die alle Programme lesen können.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Once a week, at the start. Nothing about you or your posts is sent.</source>
        <translation>Einmal in der Woche, beim Start. Über Sie und Ihre Beiträge wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
</context>
<context>
    <name>SiteOpening</name>
    <message>
        <source>Open Site Folder</source>
        <translation>Website-Ordner öffnen</translation>
    </message>
    <message>
        <source>There is no file or folder %1 any more.</source>
        <translation>Die Datei oder den Ordner %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>_config.yml line %1 cannot be read.</source>
        <translation>Zeile %1 von _config.yml ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Jekyll&apos;s defaults are used until it is mended.</source>
        <translation>Bis das behoben ist, gelten die Vorgaben von Jekyll.</translation>
    </message>
    <message>
        <source>This folder is no Jekyll site.</source>
        <translation>Dieser Ordner ist keine Jekyll-Website.</translation>
    </message>
    <message>
        <source>%1 has neither _config.yml nor _posts. Its Markdown files are shown as they are.</source>
        <translation>%1 enthält weder _config.yml noch _posts. Die Markdown-Dateien darin werden gezeigt, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Go to the next problem</source>
        <translation>Gehe zum nächsten Problem</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 Problem</numerusform>
            <numerusform>%1 Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>1 word · %2 min</source>
        <translation>1 Wort · %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 words · %2 min</source>
        <translation>
            <numerusform>%1 Wort · %2 min</numerusform>
            <numerusform>%1 Wörter · %2 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Nothing to undo in the front matter</source>
        <translation>In den Kopfdaten gibt es nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo in the front matter</source>
        <translation>In den Kopfdaten gibt es nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Insert Image</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Could not copy the image into the site.</source>
        <translation>Das Bild konnte nicht in die Website kopiert werden.</translation>
    </message>
    <message>
        <source>There are no headings to list</source>
        <translation>Es gibt keine Überschriften für ein Verzeichnis</translation>
    </message>
    <message>
        <source>kramdown makes this contents list: there is nothing to update</source>
        <translation>kramdown erzeugt dieses Inhaltsverzeichnis: es gibt nichts zu aktualisieren</translation>
    </message>
    <message>
        <source>Contents list made</source>
        <translation>Inhaltsverzeichnis angelegt</translation>
    </message>
    <message>
        <source>Contents list updated</source>
        <translation>Inhaltsverzeichnis aktualisiert</translation>
    </message>
    <message>
        <source>The contents list is up to date</source>
        <translation>Das Inhaltsverzeichnis ist aktuell</translation>
    </message>
    <message>
        <source>“%1” copied as HTML</source>
        <translation>„%1“ als HTML kopiert</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>The site has no image of this name</source>
        <translation>Die Website hat kein Bild dieses Namens</translation>
    </message>
</context>
<context>
    <name>Toc</name>
    <message>
        <source>Update Contents List</source>
        <translation>Inhaltsverzeichnis aktualisieren</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The post has no headings to list</source>
        <translation>Der Beitrag hat keine Überschriften für ein Verzeichnis</translation>
    </message>
    <message>
        <source>Adds a list of the headings after the first paragraph</source>
        <translation>Fügt nach dem ersten Absatz ein Verzeichnis der Überschriften ein</translation>
    </message>
    <message>
        <source>The contents list differs from the headings</source>
        <translation>Das Inhaltsverzeichnis weicht von den Überschriften ab</translation>
    </message>
    <message>
        <source>The contents list is up to date</source>
        <translation>Das Inhaltsverzeichnis ist aktuell</translation>
    </message>
    <message>
        <source>Jekyll makes the contents list from {:toc}</source>
        <translation>Jekyll erzeugt das Inhaltsverzeichnis aus {:toc}</translation>
    </message>
    <message>
        <source>Search headings</source>
        <translation>Überschriften suchen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>All Levels</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>To Level %1</source>
        <translation>Bis Ebene %1</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>Keine Überschrift passt.</translation>
    </message>
    <message>
        <source>All headings are below level %1.</source>
        <translation>Alle Überschriften liegen unter Ebene %1.</translation>
    </message>
    <message>
        <source>No headings yet. Start a line with ##.</source>
        <translation>Noch keine Überschriften. Eine Zeile mit ## beginnen.</translation>
    </message>
    <message>
        <source>No post is open.</source>
        <translation>Kein Beitrag ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>TocModel</name>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Ebene %2</translation>
    </message>
    <message>
        <source>“%3” has level %1, the heading above it level %2: a level is skipped.</source>
        <translation>„%3“ hat Ebene %1, die Überschrift darüber Ebene %2: eine Ebene ist übersprungen.</translation>
    </message>
    <message>
        <source>“%1” in the contents list leads to #%2, which is not in this post.</source>
        <translation>„%1“ im Inhaltsverzeichnis führt zu #%2, das es in diesem Beitrag nicht gibt.</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>führt ins Leere</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Postwright %1 is there.</source>
        <translation>Postwright %1 ist da.</translation>
    </message>
    <message>
        <source>Open Its Page</source>
        <translation>Seite dazu öffnen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Site Folder…</source>
        <translation>Website-Ordner öffnen…</translation>
    </message>
    <message>
        <source>New Post…</source>
        <translation>Neuer Beitrag…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Choose a post from the list, or start a new one.</source>
        <translation>Einen Beitrag aus der Liste wählen oder einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Open the folder of a Jekyll site, or any folder of Markdown files.</source>
        <translation>Den Ordner einer Jekyll-Website oder einen anderen Ordner mit Markdown-Dateien öffnen.</translation>
    </message>
</context>
<context>
    <name>WholePages</name>
    <message>
        <source>Approximate: without %1.</source>
        <translation>Annähernd: ohne %1.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>YamlField</name>
    <message>
        <source>%1 as YAML</source>
        <translation>%1 als YAML</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close Notice</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
</context>
</TS>
