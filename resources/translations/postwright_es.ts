<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Postwright</source>
        <translation>Acerca de Postwright</translation>
    </message>
    <message>
        <source>A desktop editor for blogs kept as Markdown files in a site folder.</source>
        <translation>Un editor de escritorio para blogs guardados como archivos Markdown en la carpeta de un sitio.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Postwright is free software under the MIT licence. It is built on:</source>
        <translation>Postwright es software libre con licencia MIT. Se basa en:</translation>
    </message>
    <message>
        <source>The preview uses this JavaScript, with what is in it under licences of its own:</source>
        <translation>La vista previa usa este JavaScript, cuyos componentes tienen sus propias licencias:</translation>
    </message>
    <message>
        <source>All licences of the JavaScript, in full</source>
        <translation>Todas las licencias del JavaScript, completas</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL and can be replaced by another build of the same version.</source>
        <translation>Qt se usa bajo la LGPL y puede sustituirse por otra compilación de la misma versión.</translation>
    </message>
</context>
<context>
    <name>AddressButton</name>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>BooleanField</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>Bundled</name>
    <message>
        <source>Its JavaScript is not there yet: run “make assets”.</source>
        <translation>Aún falta su JavaScript: ejecute «make assets».</translation>
    </message>
    <message>
        <source>This installation lacks its JavaScript: install Postwright again.</source>
        <translation>A esta instalación le falta su JavaScript: vuelva a instalar Postwright.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Supr lo elimina</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>I&amp;r</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Postwright</source>
        <translation>Acerca de Postwright</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Bulleted List</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Close Post</source>
        <translation>Cerrar entrada</translation>
    </message>
    <message>
        <source>Code Block</source>
        <translation>Bloque de código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy Diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copy as HTML</source>
        <translation>Copiar como HTML</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete Line</source>
        <translation>Eliminar línea</translation>
    </message>
    <message>
        <source>Duplicate Line</source>
        <translation>Duplicar línea</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Front Matter Fields</source>
        <translation>Campos de metadatos</translation>
    </message>
    <message>
        <source>Front Matter as YAML</source>
        <translation>Metadatos como YAML</translation>
    </message>
    <message>
        <source>Front Matter</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to Heading…</source>
        <translation>Ir al encabezado…</translation>
    </message>
    <message>
        <source>Go to Line…</source>
        <translation>Ir a la línea…</translation>
    </message>
    <message>
        <source>Go to Post…</source>
        <translation>Ir a la entrada…</translation>
    </message>
    <message>
        <source>HTML Comment</source>
        <translation>Comentario HTML</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Encabezado 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Encabezado 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Encabezado 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Encabezado 4</translation>
    </message>
    <message>
        <source>Heading 5</source>
        <translation>Encabezado 5</translation>
    </message>
    <message>
        <source>Heading 6</source>
        <translation>Encabezado 6</translation>
    </message>
    <message>
        <source>Horizontal Rule</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Move Line Down</source>
        <translation>Bajar línea</translation>
    </message>
    <message>
        <source>Move Line Up</source>
        <translation>Subir línea</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>New Post…</source>
        <translation>Nueva entrada…</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next Post in List</source>
        <translation>Entrada siguiente de la lista</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Numbered List</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Open Page in Browser</source>
        <translation>Abrir página en el navegador</translation>
    </message>
    <message>
        <source>Open Site Folder…</source>
        <translation>Abrir carpeta del sitio…</translation>
    </message>
    <message>
        <source>Page in the Site&apos;s Theme</source>
        <translation>Página con el tema del sitio</translation>
    </message>
    <message>
        <source>Paste as Plain Text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Phone Width</source>
        <translation>Ancho de teléfono</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Postwright Help</source>
        <translation>Ayuda de Postwright</translation>
    </message>
    <message>
        <source>Preview Pane</source>
        <translation>Panel de vista previa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous Post in List</source>
        <translation>Entrada anterior de la lista</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Refresh Preview</source>
        <translation>Actualizar vista previa</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Reset Zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Revert to Saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save Page as HTML…</source>
        <translation>Guardar página como HTML…</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Scroll Together</source>
        <translation>Desplazar a la vez</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Side Panes</source>
        <translation>Paneles laterales</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Switch to Recent Post</source>
        <translation>Cambiar a la entrada reciente</translation>
    </message>
    <message>
        <source>Tab Moves Focus</source>
        <translation>El tabulador mueve el foco</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Task List</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Undo Last Move</source>
        <translation>Deshacer último traslado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Retirar de lo publicado</translation>
    </message>
    <message>
        <source>Update Contents List</source>
        <translation>Actualizar índice</translation>
    </message>
    <message>
        <source>Wrap Lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
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
        <translation>Los textos son iguales.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>CountLabel</name>
    <message>
        <source>Search results show about %1 characters.</source>
        <translation>Los resultados de búsqueda muestran unos %1 caracteres.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>as 2025-04-06 or 2025-04-06 10:00:00</source>
        <translation>como 2025-04-06 o 2025-04-06 10:00:00</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Not a date. Write it as 2025-04-06.</source>
        <translation>No es una fecha. Escríbala como 2025-04-06.</translation>
    </message>
    <message>
        <source>Not taken. Write it as 2025-04-06.</source>
        <translation>No se aceptó. Escríbala como 2025-04-06.</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>del nombre de archivo</translation>
    </message>
    <message>
        <source>site default</source>
        <translation>valor del sitio</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something in Postwright failed (%1). The text is safe. Details are in %2.</source>
        <translation>Algo falló en Postwright (%1). El texto está a salvo. Los detalles están en %2.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1 (site default)</source>
        <translation>%1 (valor del sitio)</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Remove field (%1)</source>
        <translation>Eliminar campo (%1)</translation>
    </message>
    <message>
        <source>Remove Field</source>
        <translation>Eliminar campo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Palabra completa</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>from the top</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>desde el final</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 coincidencia</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <translation>
            <numerusform>%1 coincidencia</numerusform>
            <numerusform>%1 coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replaced</source>
        <translation>
            <numerusform>%1 reemplazada</numerusform>
            <numerusform>%1 reemplazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForeignChanges</name>
    <message>
        <source>“%1” was changed by another program.</source>
        <translation>Otro programa modificó «%1».</translation>
    </message>
    <message>
        <source>Your edits are safe here.</source>
        <translation>Los cambios hechos aquí están a salvo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar la versión de aquí</translation>
    </message>
    <message>
        <source>Load Theirs</source>
        <translation>Cargar la otra versión</translation>
    </message>
    <message>
        <source>The text is kept here.</source>
        <translation>El texto se conserva aquí.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Close Post</source>
        <translation>Cerrar entrada</translation>
    </message>
    <message>
        <source>The text is kept here. The file %1 holds the same.</source>
        <translation>El texto se conserva aquí. El archivo %1 contiene lo mismo.</translation>
    </message>
    <message>
        <source>Follow to New Name</source>
        <translation>Seguir con el nuevo nombre</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted or renamed by another program.</source>
        <translation>Otro programa eliminó o renombró el archivo de «%1».</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and cannot be loaded.</source>
        <translation>Otro programa modificó «%1» y no se puede cargar.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Compare “%1”</source>
        <translation>Comparar «%1»</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>en el disco</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
</context>
<context>
    <name>FormHeader</name>
    <message>
        <source>Front Matter</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Add a field to this post</source>
        <translation>Añadir un campo a esta entrada</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Edit the front matter as YAML</source>
        <translation>Editar los metadatos como YAML</translation>
    </message>
    <message>
        <source>Show the front matter</source>
        <translation>Mostrar los metadatos</translation>
    </message>
    <message>
        <source>Fold the front matter</source>
        <translation>Plegar los metadatos</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>FormMessage</name>
    <message>
        <source>Front matter line %1 cannot be read.</source>
        <translation>No se puede leer la línea %1 de los metadatos.</translation>
    </message>
</context>
<context>
    <name>FrontMatterForm</name>
    <message>
        <source>Front Matter</source>
        <translation>Metadatos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The guide is missing: %1</source>
        <translation>Falta la guía: %1</translation>
    </message>
    <message>
        <source>Command Palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Diagnostics copied: paste them into your report</source>
        <translation>Diagnóstico copiado: péguelo en su informe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Postwright Help</source>
        <translation>Ayuda de Postwright</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No page has these words. Try fewer, or others.</source>
        <translation>Ninguna página contiene estas palabras. Pruebe con menos, o con otras.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>%1 — Postwright Help</source>
        <translation>%1 — Ayuda de Postwright</translation>
    </message>
</context>
<context>
    <name>ImageField</name>
    <message>
        <source>Choose %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>From a File…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>No images in this site yet</source>
        <translation>Aún no hay imágenes en este sitio</translation>
    </message>
    <message>
        <source>Choose an Image</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>InputKeys</name>
    <message>
        <source>Remove Field</source>
        <translation>Eliminar campo</translation>
    </message>
</context>
<context>
    <name>LineMargin</name>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Go to Post</source>
        <translation>Ir a la entrada</translation>
    </message>
    <message>
        <source>Title, file name or date</source>
        <translation>Título, nombre de archivo o fecha</translation>
    </message>
    <message>
        <source>New post “%1”</source>
        <translation>Nueva entrada «%1»</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Line (%1–%2):</source>
        <translation>Línea (%1–%2):</translation>
    </message>
    <message>
        <source>Go to Heading</source>
        <translation>Ir al encabezado</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>No problems in this post</source>
        <translation>No hay problemas en esta entrada</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Kind of the field</source>
        <translation>Tipo del campo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Lista de palabras</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NewPostDialog</name>
    <message>
        <source>New Post</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>%1 exists already. Another title is needed.</source>
        <translation>%1 ya existe. Hace falta otro título.</translation>
    </message>
</context>
<context>
    <name>NoFrontMatter</name>
    <message>
        <source>This post has no front matter.</source>
        <translation>Esta entrada no tiene metadatos.</translation>
    </message>
    <message>
        <source>Add Front Matter</source>
        <translation>Añadir metadatos</translation>
    </message>
</context>
<context>
    <name>PageExport</name>
    <message>
        <source>Save Page as HTML</source>
        <translation>Guardar página como HTML</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
    <message>
        <source>The preview shows nothing yet. Show it, and try again.</source>
        <translation>La vista previa aún no muestra nada. Muéstrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The renderer stopped before the page was done. Try again.</source>
        <translation>El proceso de representación se detuvo antes de terminar la página. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The preview of this post is paused. F5 starts it again.</source>
        <translation>La vista previa de esta entrada está en pausa. F5 la inicia de nuevo.</translation>
    </message>
    <message>
        <source>The page lacks a style sheet.</source>
        <translation>A la página le falta una hoja de estilo.</translation>
    </message>
    <message>
        <source>Opened in the browser</source>
        <translation>Abierta en el navegador</translation>
    </message>
    <message>
        <source>The system opens no browser. The page is in %1.</source>
        <translation>El sistema no abre ningún navegador. La página está en %1.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Saved as %1, without %2, which the site does not have</source>
        <translation>Guardada como %1, sin %2, que el sitio no tiene</translation>
    </message>
    <message>
        <source>The system reported: %1. Choose another place.</source>
        <translation>El sistema comunicó: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The page was not written.</source>
        <translation>La página no se escribió.</translation>
    </message>
</context>
<context>
    <name>PageStyles</name>
    <message>
        <source>Style sheets cannot be compiled as root, where Chromium&apos;s sandbox cannot work.</source>
        <translation>Las hojas de estilo no se pueden compilar como root, donde el aislamiento de Chromium no funciona.</translation>
    </message>
    <message>
        <source>Style sheets cannot be compiled: QtWebEngine cannot be loaded (%1).</source>
        <translation>Las hojas de estilo no se pueden compilar: no se puede cargar QtWebEngine (%1).</translation>
    </message>
</context>
<context>
    <name>PostFiles</name>
    <message>
        <source>“%1” can be read but not edited.</source>
        <translation>«%1» se puede leer, pero no editar.</translation>
    </message>
    <message>
        <source>Save changes to “%1”?</source>
        <translation>¿Guardar los cambios de «%1»?</translation>
    </message>
    <message>
        <source>Unsaved changes will be lost.</source>
        <translation>Se perderán los cambios sin guardar.</translation>
    </message>
    <message numerus="yes">
        <source>Save changes to %1 posts?</source>
        <translation>
            <numerusform>¿Guardar los cambios de %1 entrada?</numerusform>
            <numerusform>¿Guardar los cambios de %1 entradas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Copia guardada como %1</translation>
    </message>
    <message>
        <source>Reverted to the saved text. Undo brings the changes back.</source>
        <translation>Se volvió al texto guardado. Deshacer recupera los cambios.</translation>
    </message>
    <message>
        <source>Could not save “%1”.</source>
        <translation>No se pudo guardar «%1».</translation>
    </message>
    <message>
        <source>The text is safe here and in recovery.</source>
        <translation>El texto está a salvo aquí y en la recuperación.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 queda como está.</translation>
    </message>
</context>
<context>
    <name>PostGroups</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Unpublished</source>
        <translation>Sin publicar</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No post matches the search and filters.</source>
        <translation>Ninguna entrada coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No posts here yet.</source>
        <translation>Aún no hay entradas aquí.</translation>
    </message>
    <message>
        <source>New Post…</source>
        <translation>Nueva entrada…</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message>
        <source>No site is open.</source>
        <translation>No hay ningún sitio abierto.</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %1 files</source>
        <translation>
            <numerusform>Leyendo… %1 archivo</numerusform>
            <numerusform>Leyendo… %1 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 de %2 archivo</numerusform>
            <numerusform>%1 de %2 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Front matter cannot be read</source>
        <translation>Metadatos ilegibles</translation>
    </message>
</context>
<context>
    <name>PostListFilter</name>
    <message>
        <source>Search posts</source>
        <translation>Buscar entradas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>By Date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By Title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By Last Change</source>
        <translation>Por último cambio</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>PostListModel</name>
    <message>
        <source>%1, folded, 1 post</source>
        <translation>%1, plegado, 1 entrada</translation>
    </message>
    <message>
        <source>%1, 1 post</source>
        <translation>%1, 1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%1, folded, %2 posts</source>
        <translation>
            <numerusform>%1, plegado, %2 entrada</numerusform>
            <numerusform>%1, plegado, %2 entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 posts</source>
        <translation>
            <numerusform>%1, %2 entrada</numerusform>
            <numerusform>%1, %2 entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>unsaved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>PostListView</name>
    <message>
        <source>Posts</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>PostMoves</name>
    <message>
        <source>A file name has no slash and does not begin with a dot.</source>
        <translation>Un nombre de archivo no contiene barras ni empieza por un punto.</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Title or date changed.</source>
        <translation>Cambió el título o la fecha.</translation>
    </message>
    <message>
        <source>The file could be named %1.</source>
        <translation>El archivo podría llamarse %1.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Moved back to %1</source>
        <translation>Devuelto a %1</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>«%1» es ahora %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take it: %1</source>
        <translation>La papelera del sistema no lo admitió: %1</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» está en la papelera.</translation>
    </message>
</context>
<context>
    <name>PostTabs</name>
    <message>
        <source>Open posts</source>
        <translation>Entradas abiertas</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modificada</translation>
    </message>
</context>
<context>
    <name>PostView</name>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>The post has no address.</source>
        <translation>La entrada no tiene dirección.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Allow for This Site</source>
        <translation>Permitir en este sitio</translation>
    </message>
    <message>
        <source>No post is open.</source>
        <translation>No hay ninguna entrada abierta.</translation>
    </message>
    <message>
        <source>The preview runs without Chromium&apos;s sandbox, because QTWEBENGINE_DISABLE_SANDBOX is set.</source>
        <translation>La vista previa funciona sin el aislamiento de Chromium, porque QTWEBENGINE_DISABLE_SANDBOX está definida.</translation>
    </message>
    <message>
        <source>Embedded page, not loaded</source>
        <translation>Página incrustada, no cargada</translation>
    </message>
    <message>
        <source>Image not found: %1</source>
        <translation>Imagen no encontrada: %1</translation>
    </message>
    <message>
        <source>Image from %1, not loaded</source>
        <translation>Imagen de %1, no cargada</translation>
    </message>
    <message>
        <source>Image from %1 could not be loaded</source>
        <translation>No se pudo cargar la imagen de %1</translation>
    </message>
    <message>
        <source>Images, fonts and frames from other sites are not loaded.</source>
        <translation>Las imágenes, los tipos de letra y los marcos de otros sitios no se cargan.</translation>
    </message>
</context>
<context>
    <name>PreviewLinks</name>
    <message>
        <source>There is no “%1” in this post</source>
        <translation>No hay ningún «%1» en esta entrada</translation>
    </message>
    <message>
        <source>Links of the kind “%1:” are not followed</source>
        <translation>Los enlaces del tipo «%1:» no se siguen</translation>
    </message>
    <message>
        <source>There is nothing at %1 in this site</source>
        <translation>No hay nada en %1 en este sitio</translation>
    </message>
    <message>
        <source>No program is set up to open %1</source>
        <translation>No hay ningún programa configurado para abrir %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open Once</source>
        <translation>Abrir una vez</translation>
    </message>
    <message>
        <source>Open Links of This Site</source>
        <translation>Abrir enlaces de este sitio</translation>
    </message>
    <message>
        <source>Open this link outside Postwright?</source>
        <translation>¿Abrir este enlace fuera de Postwright?</translation>
    </message>
</context>
<context>
    <name>PreviewMenu</name>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Copy Image Address</source>
        <translation>Copiar dirección de la imagen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Ir al texto fuente</translation>
    </message>
    <message>
        <source>Phone Width</source>
        <translation>Ancho de teléfono</translation>
    </message>
    <message>
        <source>Refresh Preview</source>
        <translation>Actualizar vista previa</translation>
    </message>
</context>
<context>
    <name>PreviewPrinting</name>
    <message>
        <source>The preview shows nothing yet. Show it, and try again.</source>
        <translation>La vista previa aún no muestra nada. Muéstrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page was printed</source>
        <translation>Se imprimió la página</translation>
    </message>
    <message>
        <source>The page could not be printed; try another printer</source>
        <translation>No se pudo imprimir la página; pruebe con otra impresora</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>%1 could not be written; save it under another name</source>
        <translation>No se pudo escribir %1; guárdelo con otro nombre</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>Restart Preview</source>
        <translation>Reiniciar vista previa</translation>
    </message>
    <message>
        <source>The preview is off: QtWebEngine cannot be loaded (%1).</source>
        <translation>La vista previa está desactivada: no se puede cargar QtWebEngine (%1).</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The preview is closed.</source>
        <translation>La vista previa está cerrada.</translation>
    </message>
    <message>
        <source>The preview is off because Postwright runs as root, where Chromium&apos;s sandbox cannot work. Start it as a normal user. Editing and saving work as ever.</source>
        <translation>La vista previa está desactivada porque Postwright se ejecuta como root, donde el aislamiento de Chromium no funciona. Inícielo como usuario normal. Editar y guardar funcionan como siempre.</translation>
    </message>
    <message>
        <source>The preview does not answer. Editing and saving work as ever.</source>
        <translation>La vista previa no responde. Editar y guardar funcionan como siempre.</translation>
    </message>
    <message>
        <source>The preview keeps stopping. Editing and saving work as ever.</source>
        <translation>La vista previa se detiene una y otra vez. Editar y guardar funcionan como siempre.</translation>
    </message>
    <message>
        <source>The preview stopped and is being started again.</source>
        <translation>La vista previa se detuvo y se está reiniciando.</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>What the preview shows</source>
        <translation>Qué muestra la vista previa</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The text by itself</source>
        <translation>El texto por sí solo</translation>
    </message>
    <message>
        <source>The page in the site&apos;s own theme (%1)</source>
        <translation>La página con el tema del sitio (%1)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>This cannot be drawn. %1</source>
        <translation>Esto no se puede dibujar. %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>RawYaml</name>
    <message>
        <source>Front matter as YAML</source>
        <translation>Metadatos como YAML</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Unsaved Text</source>
        <translation>Texto sin guardar</translation>
    </message>
    <message>
        <source>Postwright ended before these posts were saved. Their text is safe.</source>
        <translation>Postwright terminó antes de guardar estas entradas. Su texto está a salvo.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Keeps the texts and offers them again at the next start</source>
        <translation>Conserva los textos y los ofrece de nuevo en el próximo inicio</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>Recuperar &amp;todo</translation>
    </message>
    <message>
        <source>Compare “%1”</source>
        <translation>Comparar «%1»</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>en el disco</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the unsaved text of “%1”?</source>
        <translation>¿Descartar el texto sin guardar de «%1»?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Posts with unsaved text</source>
        <translation>Entradas con texto sin guardar</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Last edit</source>
        <translation>Última edición</translation>
    </message>
    <message>
        <source>File on disk</source>
        <translation>Archivo en el disco</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificado desde entonces</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Restoring opens the post with the recovered text, not yet saved.</source>
        <translation>Recuperar abre la entrada con el texto recuperado, aún sin guardar.</translation>
    </message>
    <message>
        <source>Another program changed the file. Once restored, you choose which text stays.</source>
        <translation>Otro programa modificó el archivo. Tras recuperarlo, podrá elegir qué texto se queda.</translation>
    </message>
    <message>
        <source>The file is not there any more. Once restored, saving makes it again.</source>
        <translation>El archivo ya no está. Tras recuperarlo, guardar lo crea de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read as text. Once restored, save a copy elsewhere.</source>
        <translation>El archivo no se puede leer como texto. Tras recuperarlo, guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The last edits could not be recovered.</source>
        <translation>No se pudieron recuperar los últimos cambios.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved text cannot be kept for recovery: %1. Save your posts now and then.</source>
        <translation>El texto sin guardar no se puede conservar para la recuperación: %1. Guarde sus entradas de vez en cuando.</translation>
    </message>
    <message>
        <source>Unsaved text of an earlier session cannot be read: %1.</source>
        <translation>No se puede leer el texto sin guardar de una sesión anterior: %1.</translation>
    </message>
    <message>
        <source>Unsaved text of an earlier session is damaged. What is left of it is kept in %1.</source>
        <translation>El texto sin guardar de una sesión anterior está dañado. Lo que queda de él se conserva en %1.</translation>
    </message>
    <message>
        <source>recovered.md</source>
        <translation>recuperado.md</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>&amp;Nombre de archivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report of a Crash</source>
        <translation>Informe de un cierre inesperado</translation>
    </message>
    <message>
        <source>It may name posts and folders: read it before you send it to someone.</source>
        <translation>Puede nombrar entradas y carpetas: léalo antes de enviarlo a alguien.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>%1 y %2 no se pueden comparar</translation>
    </message>
    <message>
        <source>%1 arguments, not %2 to %3</source>
        <translation>%1 argumentos, no de %2 a %3</translation>
    </message>
    <message>
        <source>%1 arguments, not %2</source>
        <translation>%1 argumentos, no %2</translation>
    </message>
    <message>
        <source>%1 has no place in JSON</source>
        <translation>%1 no tiene cabida en JSON</translation>
    </message>
    <message>
        <source>%1 has the same address and takes its place.</source>
        <translation>%1 tiene la misma dirección y ocupa su lugar.</translation>
    </message>
    <message>
        <source>%1 has the same address, and this file takes its place.</source>
        <translation>%1 tiene la misma dirección y este archivo ocupa su lugar.</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 se omite</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>%1 line %2 of the theme</source>
        <translation>%1 línea %2 del tema</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 línea %2</translation>
    </message>
    <message>
        <source>%1 needs a name behind it</source>
        <translation>%1 necesita un nombre detrás</translation>
    </message>
    <message>
        <source>%1 of the theme</source>
        <translation>%1 del tema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: line %2 holds %3 at character %4. Remove it in another program. %5</source>
        <translation>%1: la línea %2 contiene %3 en el carácter %4. Elimínelo con otro programa. %5</translation>
    </message>
    <message>
        <source>A colon is missing after the key. Write the line as “key: value”.</source>
        <translation>Faltan los dos puntos tras la clave. Escriba la línea como «key: value».</translation>
    </message>
    <message>
        <source>A draft: move it to _posts under a date to publish it.</source>
        <translation>Un borrador: muévalo a _posts con una fecha para publicarlo.</translation>
    </message>
    <message>
        <source>A field is indented below one that has a value already. Take out the blanks before it, or put quotes around that value and its further lines.</source>
        <translation>Un campo está sangrado bajo otro que ya tiene un valor. Quite los espacios que lo preceden, o ponga entre comillas aquel valor con sus demás líneas.</translation>
    </message>
    <message>
        <source>A file stands where the folder should be.</source>
        <translation>Hay un archivo donde debería estar la carpeta.</translation>
    </message>
    <message>
        <source>A folder of this name stands in the way.</source>
        <translation>Hay una carpeta con este nombre que lo impide.</translation>
    </message>
    <message>
        <source>A key or a value cannot begin with “%1”. Put quotes around it.</source>
        <translation>Una clave o un valor no puede empezar por «%1». Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>A line cannot begin with “%”. Put quotes around the key.</source>
        <translation>Una línea no puede empezar por «%». Ponga la clave entre comillas.</translation>
    </message>
    <message>
        <source>A line that is only “---” or “...” ends the front matter, and the lines below it belong to the text. Delete it.</source>
        <translation>Una línea que es solo «---» o «...» termina los metadatos, y las líneas que siguen pertenecen al texto. Elimínela.</translation>
    </message>
    <message>
        <source>A list begins on the line below its key. Put quotes around a value that begins with “- ”.</source>
        <translation>Una lista empieza en la línea bajo su clave. Ponga entre comillas un valor que empiece por «- ».</translation>
    </message>
    <message>
        <source>A value cannot begin with “%1”. Put quotes around it, or delete the mark.</source>
        <translation>Un valor no puede empezar por «%1». Póngalo entre comillas o elimine el signo.</translation>
    </message>
    <message>
        <source>A value refers to itself by “*”. Write out what it refers to.</source>
        <translation>Un valor se refiere a sí mismo mediante «*». Escriba aquello a lo que se refiere.</translation>
    </message>
    <message>
        <source>A value that begins with “!” needs quotes.</source>
        <translation>Un valor que empieza por «!» necesita comillas.</translation>
    </message>
    <message>
        <source>A value that begins with “&amp;” needs quotes.</source>
        <translation>Un valor que empieza por «&amp;» necesita comillas.</translation>
    </message>
    <message>
        <source>A value that begins with “*” needs quotes.</source>
        <translation>Un valor que empieza por «*» necesita comillas.</translation>
    </message>
    <message>
        <source>A value that begins with “*” refers to an anchor that is not there. Put quotes around it.</source>
        <translation>Un valor que empieza por «*» se refiere a un ancla que no existe. Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>A value that begins with “? ” needs quotes.</source>
        <translation>Un valor que empieza por «? » necesita comillas.</translation>
    </message>
    <message>
        <source>A value that begins with “{{” needs quotes.</source>
        <translation>Un valor que empieza por «{{» necesita comillas.</translation>
    </message>
    <message>
        <source>A value that contains “: ” needs quotes. Put quotes around it.</source>
        <translation>Un valor que contiene «: » necesita comillas. Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>A word that begins with “:” makes some versions of Jekyll skip all fields. Put quotes around it.</source>
        <translation>Una palabra que empieza por «:» hace que algunas versiones de Jekyll omitan todos los campos. Póngala entre comillas.</translation>
    </message>
    <message>
        <source>A “\” inside double quotes begins an escape that does not exist. Write it twice.</source>
        <translation>Una «\» entre comillas dobles inicia una secuencia de escape que no existe. Escríbala dos veces.</translation>
    </message>
    <message>
        <source>Allow writing in the file&apos;s properties, or save a copy elsewhere.</source>
        <translation>Permita la escritura en las propiedades del archivo, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Otro programa está usando el archivo.</translation>
    </message>
    <message>
        <source>Bring it back, or save a copy elsewhere.</source>
        <translation>Recupérela, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, or save a copy elsewhere.</source>
        <translation>Cambie los permisos del archivo y de su carpeta, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Changes by other programs are not seen any more. Open the site again to see them.</source>
        <translation>Ya no se detectan los cambios de otros programas. Vuelva a abrir el sitio para verlos.</translation>
    </message>
    <message>
        <source>Check the file and try again.</source>
        <translation>Revise el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a PNG, JPEG, GIF, WebP, AVIF or SVG file.</source>
        <translation>Elija un archivo PNG, JPEG, GIF, WebP, AVIF o SVG.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Close some posts or programs and save again.</source>
        <translation>Cierre algunas entradas o programas y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Close that program and save again.</source>
        <translation>Cierre ese programa y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Connect it again, or save a copy elsewhere.</source>
        <translation>Vuelva a conectarla, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Connect it again, or save a copy on another disk.</source>
        <translation>Vuelva a conectarlo, o guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Correct the links, or save a copy elsewhere.</source>
        <translation>Corrija los enlaces, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Dated in the future: the first build after %1 publishes it.</source>
        <translation>Con fecha futura: la primera compilación después de %1 la publica.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Free some space and save again, or save a copy on another disk.</source>
        <translation>Libere espacio y guarde de nuevo, o guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>Front matter line %1 cannot be read. %2</source>
        <translation>No se puede leer la línea %1 de los metadatos. %2</translation>
    </message>
    <message>
        <source>In %1, line %2: %3</source>
        <translation>En %1, línea %2: %3</translation>
    </message>
    <message>
        <source>It is a folder or a device, not a file.</source>
        <translation>Es una carpeta o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It is not in the site&apos;s source folder.</source>
        <translation>No está en la carpeta de origen del sitio.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It was given up after %1 seconds: there may be a loop without an end in it.</source>
        <translation>Se abandonó tras %1 segundos: puede contener un bucle sin fin.</translation>
    </message>
    <message>
        <source>Its collection has no pages: set “output: true” for it in _config.yml.</source>
        <translation>Su colección no tiene páginas: ponga «output: true» para ella en _config.yml.</translation>
    </message>
    <message>
        <source>Jekyll cannot make an address of “%1”, and its build fails.</source>
        <translation>Jekyll no puede formar una dirección con «%1» y la compilación falla.</translation>
    </message>
    <message>
        <source>Jekyll cannot read the front matter and publishes the file without it, under another address.</source>
        <translation>Jekyll no puede leer los metadatos y publica el archivo sin ellos, con otra dirección.</translation>
    </message>
    <message>
        <source>Jekyll cannot read the front matter, and its build fails.</source>
        <translation>Jekyll no puede leer los metadatos y la compilación falla.</translation>
    </message>
    <message>
        <source>Jekyll cannot read “%1”, and its build fails. Write the date as 2025-04-06.</source>
        <translation>Jekyll no puede leer «%1» y la compilación falla. Escriba la fecha como 2025-04-06.</translation>
    </message>
    <message>
        <source>Jekyll copies this file as it is: it is no page with front matter between two lines of “---”.</source>
        <translation>Jekyll copia este archivo tal cual: no es una página con metadatos entre dos líneas de «---».</translation>
    </message>
    <message>
        <source>Jekyll leaves it out: its file name does not begin with a date, such as 2025-04-06-.</source>
        <translation>Jekyll lo omite: su nombre de archivo no empieza por una fecha, como 2025-04-06-.</translation>
    </message>
    <message>
        <source>Jekyll leaves out names such as %1: name it in “include” in _config.yml, or rename it.</source>
        <translation>Jekyll omite nombres como %1: inclúyalo en «include» de _config.yml, o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>Jekyll skips it: the “date” in “defaults” of _config.yml has to stand in quotes.</source>
        <translation>Jekyll lo omite: el «date» de «defaults» en _config.yml tiene que ir entre comillas.</translation>
    </message>
    <message>
        <source>Jekyll stops reading above this line. Write each field as “key: value”, at the same indentation.</source>
        <translation>Jekyll deja de leer antes de esta línea. Escriba cada campo como «key: value», con el mismo sangrado.</translation>
    </message>
    <message>
        <source>Line %1 has %L2 characters, which is too slow to edit. Break the line in another program to edit the post here.</source>
        <translation>La línea %1 tiene %L2 caracteres y editarla sería demasiado lento. Divida la línea con otro programa para editar la entrada aquí.</translation>
    </message>
    <message>
        <source>Liquid cannot read this: %1.</source>
        <translation>Liquid no puede leer esto: %1.</translation>
    </message>
    <message>
        <source>Liquid cannot render this: %1.</source>
        <translation>Liquid no puede procesar esto: %1.</translation>
    </message>
    <message>
        <source>Liquid stopped here: %1. Published, the page may be longer.</source>
        <translation>Liquid se detuvo aquí: %1. Publicada, la página puede ser más larga.</translation>
    </message>
    <message>
        <source>More than %L1 values stand here, with all that “*” refers to. Write fewer of them.</source>
        <translation>Hay más de %L1 valores, con todo aquello a lo que se refiere «*». Escriba menos.</translation>
    </message>
    <message>
        <source>Only the first %L1 style files are looked at for imports.</source>
        <translation>Solo se buscan importaciones en los primeros %L1 archivos de estilo.</translation>
    </message>
    <message>
        <source>Open it again to see the change; nothing was moved.</source>
        <translation>Ábralo de nuevo para ver el cambio; no se movió nada.</translation>
    </message>
    <message>
        <source>Postwright stopped unexpectedly last time.</source>
        <translation>Postwright se cerró inesperadamente la última vez.</translation>
    </message>
    <message>
        <source>Rename the folder, or save under another name.</source>
        <translation>Cambie el nombre de la carpeta, o guarde con otro nombre.</translation>
    </message>
    <message>
        <source>Rendering failed (%1). The text is safe; the next edit tries again.</source>
        <translation>Falló la representación (%1). El texto está a salvo; la próxima edición lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Rendering takes too long, so the preview is paused. F5 tries again.</source>
        <translation>La representación tarda demasiado, por lo que la vista previa está en pausa. F5 lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere, then compare the two.</source>
        <translation>Guarde una copia en otro lugar y compare las dos.</translation>
    </message>
    <message>
        <source>Save a copy in another folder.</source>
        <translation>Guarde una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>Save a copy on another disk now.</source>
        <translation>Guarde ahora una copia en otro disco.</translation>
    </message>
    <message>
        <source>Save a copy on another disk.</source>
        <translation>Guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>Save a copy under another name.</source>
        <translation>Guarde una copia con otro nombre.</translation>
    </message>
    <message>
        <source>Save the text again first.</source>
        <translation>Guarde primero el texto de nuevo.</translation>
    </message>
    <message>
        <source>Saving was interrupted: %1. The old text is in “%2”, in the same folder.</source>
        <translation>El guardado se interrumpió: %1. El texto anterior está en «%2», en la misma carpeta.</translation>
    </message>
    <message>
        <source>Shorten it, or save a copy on another disk.</source>
        <translation>Acórtelo, o guarde una copia en otro disco.</translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Style sheets cannot be compiled as root, where Chromium&apos;s sandbox cannot work. Use a normal user.</source>
        <translation>Las hojas de estilo no se pueden compilar como root, donde el aislamiento de Chromium no funciona. Use un usuario normal.</translation>
    </message>
    <message>
        <source>Style sheets cannot be compiled. %1</source>
        <translation>Las hojas de estilo no se pueden compilar. %1</translation>
    </message>
    <message>
        <source>TOML says: %1.</source>
        <translation>TOML dice: %1.</translation>
    </message>
    <message>
        <source>Text follows the closing quote. A “&apos;” inside single quotes is written twice, inside double ones “\&quot;”.</source>
        <translation>Hay texto tras la comilla de cierre. Una «&apos;» entre comillas simples se escribe dos veces; entre comillas dobles, «\&quot;».</translation>
    </message>
    <message>
        <source>Text follows the “|” or “&gt;”. Write it on the next line, or put quotes around the value.</source>
        <translation>Hay texto tras «|» o «&gt;». Escríbalo en la línea siguiente, o ponga el valor entre comillas.</translation>
    </message>
    <message>
        <source>The Liquid in this text cannot be rendered, so it is shown as it is written.</source>
        <translation>El Liquid de este texto no se puede procesar, así que se muestra tal como está escrito.</translation>
    </message>
    <message>
        <source>The YAML cannot be read: %1. Correct this line.</source>
        <translation>No se puede leer el YAML: %1. Corrija esta línea.</translation>
    </message>
    <message>
        <source>The block stands within too many others. Move it out of them.</source>
        <translation>El bloque está dentro de demasiados otros. Sáquelo de ellos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is gone.</source>
        <translation>El disco ya no está.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk quota is used up.</source>
        <translation>La cuota de disco está agotada.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>El disco comunicó un error.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is never closed, so it takes the rest of the text.</source>
        <translation>El elemento &lt;%1&gt; nunca se cierra, así que abarca el resto del texto.</translation>
    </message>
    <message>
        <source>The expression cannot be read: %1.</source>
        <translation>No se puede leer la expresión: %1.</translation>
    </message>
    <message>
        <source>The file cannot be edited</source>
        <translation>El archivo no se puede editar</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>El archivo no se puede abrir: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read as UTF-8 text.</source>
        <translation>El archivo no se puede leer como texto UTF-8.</translation>
    </message>
    <message>
        <source>The file has too many links.</source>
        <translation>El archivo tiene demasiados enlaces.</translation>
    </message>
    <message>
        <source>The file is larger than the system allows.</source>
        <translation>El archivo es mayor de lo que permite el sistema.</translation>
    </message>
    <message>
        <source>The file is left as it is.</source>
        <translation>El archivo queda como está.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. It has to be saved as UTF-8.</source>
        <translation>El archivo no es texto UTF-8. Hay que guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>El archivo no es texto UTF-8. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: line %1 holds the byte 0x%2 (at offset %3), which belongs to no character. Convert the file to UTF-8 to edit it. %4</source>
        <translation>El archivo no es UTF-8: la línea %1 contiene el byte 0x%2 (en la posición %3), que no pertenece a ningún carácter. Convierta el archivo a UTF-8 para editarlo. %4</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>El archivo es de solo lectura.</translation>
    </message>
    <message>
        <source>The file is written in %1; Jekyll reads UTF-8. Convert it to edit it. %2</source>
        <translation>El archivo está escrito en %1; Jekyll lee UTF-8. Conviértalo para editarlo. %2</translation>
    </message>
    <message>
        <source>The file name is too long.</source>
        <translation>El nombre de archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The file&apos;s name, or its folder&apos;s, is not UTF-8. Rename it to edit the post.</source>
        <translation>El nombre del archivo, o el de su carpeta, no es UTF-8. Cámbielo para editar la entrada.</translation>
    </message>
    <message>
        <source>The file&apos;s symbolic links lead in a circle.</source>
        <translation>Los enlaces simbólicos del archivo forman un círculo.</translation>
    </message>
    <message>
        <source>The filter “%1” is not one of Jekyll&apos;s, so it does nothing. A plugin may know it.</source>
        <translation>El filtro «%1» no es de Jekyll, así que no hace nada. Puede que lo conozca un complemento.</translation>
    </message>
    <message>
        <source>The folder is no Jekyll site: it has no _config.yml and no _posts.</source>
        <translation>La carpeta no es un sitio de Jekyll: no tiene _config.yml ni _posts.</translation>
    </message>
    <message>
        <source>The folder “%1” is no longer there. Put it back, or open the site at its new place.</source>
        <translation>La carpeta «%1» ya no está. Devuélvala a su sitio, o abra el sitio en su nueva ubicación.</translation>
    </message>
    <message>
        <source>The folder “%1” no longer exists.</source>
        <translation>La carpeta «%1» ya no existe.</translation>
    </message>
    <message>
        <source>The front matter is a list, which Jekyll cannot use. Write it as lines such as “title: A title”.</source>
        <translation>Los metadatos son una lista, que Jekyll no puede usar. Escríbalos como líneas del tipo «title: Un título».</translation>
    </message>
    <message>
        <source>The front matter is plain text, which Jekyll cannot use. Write it as lines such as “title: A title”.</source>
        <translation>Los metadatos son texto simple, que Jekyll no puede usar. Escríbalos como líneas del tipo «title: Un título».</translation>
    </message>
    <message>
        <source>The front matter says “published: false”.</source>
        <translation>Los metadatos dicen «published: false».</translation>
    </message>
    <message>
        <source>The front matter that begins on line 1 is never closed. A line with only “---” is missing below it.</source>
        <translation>Los metadatos que empiezan en la línea 1 nunca se cierran. Falta debajo una línea que sea solo «---».</translation>
    </message>
    <message>
        <source>The layouts go in a circle: “%1” was there already, so it ends here.</source>
        <translation>Las plantillas forman un círculo: «%1» ya había aparecido, así que termina aquí.</translation>
    </message>
    <message>
        <source>The line begins with an invisible byte order mark. Delete its first character.</source>
        <translation>La línea empieza por una marca de orden de bytes invisible. Elimine su primer carácter.</translation>
    </message>
    <message>
        <source>The line fits no field. Write each field as “key: value”, at the same indentation.</source>
        <translation>La línea no corresponde a ningún campo. Escriba cada campo como «key: value», con el mismo sangrado.</translation>
    </message>
    <message>
        <source>The line fits no list. Write each item as “- item”, at the same indentation.</source>
        <translation>La línea no corresponde a ninguna lista. Escriba cada elemento como «- item», con el mismo sangrado.</translation>
    </message>
    <message>
        <source>The list that begins with “[” is not closed, or a comma is missing between its items.</source>
        <translation>La lista que empieza por «[» no está cerrada, o falta una coma entre sus elementos.</translation>
    </message>
    <message>
        <source>The mapping that begins with “{” is not closed, or a comma is missing between its fields.</source>
        <translation>La asociación que empieza por «{» no está cerrada, o falta una coma entre sus campos.</translation>
    </message>
    <message>
        <source>The network folder is gone.</source>
        <translation>La carpeta de red ya no está.</translation>
    </message>
    <message>
        <source>The page around this text cannot be rendered: %1.</source>
        <translation>La página que rodea este texto no se puede representar: %1.</translation>
    </message>
    <message>
        <source>The page takes too long to be put together, so only the body is shown. F5 tries again.</source>
        <translation>La página tarda demasiado en componerse, así que solo se muestra el texto. F5 lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The program that compiles style sheets stopped twice over this one.</source>
        <translation>El programa que compila las hojas de estilo se detuvo dos veces con esta.</translation>
    </message>
    <message>
        <source>The quotes that begin on this line are not closed. Add the closing quote.</source>
        <translation>Las comillas que empiezan en esta línea no están cerradas. Añada la comilla de cierre.</translation>
    </message>
    <message>
        <source>The renderer cannot be started (%1). F5 tries again.</source>
        <translation>No se puede iniciar el proceso de representación (%1). F5 lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The renderer keeps stopping, so the preview is off. F5 starts it again.</source>
        <translation>El proceso de representación se detiene una y otra vez, por lo que la vista previa está desactivada. F5 lo inicia de nuevo.</translation>
    </message>
    <message>
        <source>The renderer stopped at this post, so the preview is paused. F5 tries again.</source>
        <translation>El proceso de representación se detuvo con esta entrada, por lo que la vista previa está en pausa. F5 lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The renderer was restarted.</source>
        <translation>El proceso de representación se reinició.</translation>
    </message>
    <message>
        <source>The replacement cannot be read: %1.</source>
        <translation>No se puede leer el reemplazo: %1.</translation>
    </message>
    <message>
        <source>The system cannot watch more folders, so they are looked through every few seconds. On Linux, raise fs.inotify.max_user_watches, for example to 524288, to see changes at once.</source>
        <translation>El sistema no puede vigilar más carpetas, así que se revisan cada pocos segundos. En Linux, aumente fs.inotify.max_user_watches, por ejemplo a 524288, para ver los cambios al instante.</translation>
    </message>
    <message>
        <source>The system reported: %1.</source>
        <translation>El sistema comunicó: %1.</translation>
    </message>
    <message>
        <source>The tag “%1” closes nothing. Remove it, or add the tag that it is to close.</source>
        <translation>La etiqueta «%1» no cierra nada. Elimínela, o añada la etiqueta que debe cerrar.</translation>
    </message>
    <message>
        <source>The tag “%1” is not closed. Add “{% end%1 %}”.</source>
        <translation>La etiqueta «%1» no está cerrada. Añada «{% end%1 %}».</translation>
    </message>
    <message>
        <source>The tag “%1” is not one of Jekyll&apos;s. A plugin may know it: the published page is not the same then.</source>
        <translation>La etiqueta «%1» no es de Jekyll. Puede que la conozca un complemento: en ese caso, la página publicada será distinta.</translation>
    </message>
    <message>
        <source>The tag “%1” stands outside the block that it belongs to. Move or remove it.</source>
        <translation>La etiqueta «%1» está fuera del bloque al que pertenece. Muévala o elimínela.</translation>
    </message>
    <message>
        <source>The text cannot be saved</source>
        <translation>El texto no se puede guardar</translation>
    </message>
    <message>
        <source>The theme “%1” is not installed here; a plain layout stands in for it. To see the real one: gem install %2.</source>
        <translation>El tema «%1» no está instalado aquí; lo sustituye una plantilla sencilla. Para ver el auténtico: gem install %2.</translation>
    </message>
    <message>
        <source>The theme “%1” is not on this computer; a plain layout stands in for it. To see the real one, install its gem.</source>
        <translation>El tema «%1» no está en este equipo; lo sustituye una plantilla sencilla. Para ver el auténtico, instale su gema.</translation>
    </message>
    <message>
        <source>The values are nested too deeply. Nest fewer lists and mappings.</source>
        <translation>Los valores están anidados a demasiada profundidad. Anide menos listas y asociaciones.</translation>
    </message>
    <message>
        <source>There is no layout “%1” in this site or its theme, so the text stands alone.</source>
        <translation>No hay ninguna plantilla «%1» en este sitio ni en su tema, así que el texto aparece solo.</translation>
    </message>
    <message>
        <source>There is no layout “%1” in this site or its theme.</source>
        <translation>No hay ninguna plantilla «%1» en este sitio ni en su tema.</translation>
    </message>
    <message>
        <source>This code block has no closing fence, so its lines are read as text.</source>
        <translation>Este bloque de código no tiene marca de cierre, así que sus líneas se leen como texto.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Esto es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>This is no regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>This tag has no name. Name it, or put it between raw tags.</source>
        <translation>Esta etiqueta no tiene nombre. Póngale uno, o póngala entre etiquetas raw.</translation>
    </message>
    <message>
        <source>This text could not be read as Markdown, so it is shown as it is written.</source>
        <translation>Este texto no se pudo leer como Markdown, así que se muestra tal como está escrito.</translation>
    </message>
    <message>
        <source>This would change other fields. Lines of a value need to be indented.</source>
        <translation>Esto cambiaría otros campos. Las líneas de un valor deben ir sangradas.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>Try again, or save a copy in another folder.</source>
        <translation>Inténtelo de nuevo, o guarde una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>Unsaved text is kept in %1 for now: %2 cannot be written (%3).</source>
        <translation>El texto sin guardar se conserva por ahora en %1: no se puede escribir en %2 (%3).</translation>
    </message>
    <message>
        <source>Why stands in a report on this computer, which goes nowhere unless you send it.</source>
        <translation>El motivo está en un informe en este equipo, que no va a ninguna parte salvo que usted lo envíe.</translation>
    </message>
    <message>
        <source>Writing here is not permitted.</source>
        <translation>No está permitido escribir aquí.</translation>
    </message>
    <message>
        <source>YAML does not allow tabs for indentation. Use blanks.</source>
        <translation>YAML no permite tabuladores para sangrar. Use espacios.</translation>
    </message>
    <message>
        <source>YAML does not allow the character U+%1 on this line. Delete it.</source>
        <translation>YAML no permite el carácter U+%1 en esta línea. Elimínelo.</translation>
    </message>
    <message>
        <source>a NUL character (the file is probably not a text)</source>
        <translation>un carácter NUL (es probable que el archivo no sea un texto)</translation>
    </message>
    <message>
        <source>a lone carriage return</source>
        <translation>un retorno de carro suelto</translation>
    </message>
    <message>
        <source>a paragraph separator (U+2029)</source>
        <translation>un separador de párrafo (U+2029)</translation>
    </message>
    <message>
        <source>beyond limit_posts</source>
        <translation>supera limit_posts</translation>
    </message>
    <message>
        <source>cannot select the property “%1”</source>
        <translation>no se puede seleccionar la propiedad «%1»</translation>
    </message>
    <message>
        <source>comments stand within too many others</source>
        <translation>los comentarios están dentro de demasiados otros</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>división por 0</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>borrador, sin publicar</translation>
    </message>
    <message>
        <source>every line of this comment has to begin with “#”</source>
        <translation>cada línea de este comentario tiene que empezar por «#»</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>files include each other in a circle</source>
        <translation>los archivos se incluyen unos a otros en círculo</translation>
    </message>
    <message>
        <source>front matter cannot be read</source>
        <translation>metadatos ilegibles</translation>
    </message>
    <message>
        <source>gist takes the name of a gist, and perhaps that of a file in it</source>
        <translation>gist espera el nombre de un gist y, si se quiere, el de un archivo suyo</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>medio par sustituto</translation>
    </message>
    <message>
        <source>highlight takes a language, and perhaps “linenos”</source>
        <translation>highlight espera un lenguaje y, si se quiere, «linenos»</translation>
    </message>
    <message>
        <source>hooks for %1</source>
        <translation>ganchos para %1</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>número entero no válido</translation>
    </message>
    <message>
        <source>its collection has no output</source>
        <translation>su colección no tiene salida</translation>
    </message>
    <message>
        <source>no UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>no date in the file name</source>
        <translation>sin fecha en el nombre de archivo</translation>
    </message>
    <message>
        <source>no front matter</source>
        <translation>sin metadatos</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>not published: %1</source>
        <translation>sin publicar: %1</translation>
    </message>
    <message>
        <source>nothing comes “first” or “last”</source>
        <translation>nada va «first» ni «last»</translation>
    </message>
    <message>
        <source>outside the site&apos;s source</source>
        <translation>fuera del origen del sitio</translation>
    </message>
    <message>
        <source>published is false</source>
        <translation>published es false</translation>
    </message>
    <message>
        <source>publishes in place of %1</source>
        <translation>se publica en lugar de %1</translation>
    </message>
    <message>
        <source>publishes now</source>
        <translation>se publica ahora</translation>
    </message>
    <message>
        <source>publishes without its front matter</source>
        <translation>se publica sin sus metadatos</translation>
    </message>
    <message>
        <source>same address as %1</source>
        <translation>misma dirección que %1</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>programada para %1</translation>
    </message>
    <message>
        <source>something is missing at the end</source>
        <translation>falta algo al final</translation>
    </message>
    <message>
        <source>the build fails: %1</source>
        <translation>la compilación falla: %1</translation>
    </message>
    <message>
        <source>the date in defaults lacks quotes</source>
        <translation>la fecha de defaults va sin comillas</translation>
    </message>
    <message>
        <source>the expression is no text</source>
        <translation>la expresión no es un texto</translation>
    </message>
    <message>
        <source>the noncharacter U+FDD0</source>
        <translation>el no carácter U+FDD0</translation>
    </message>
    <message>
        <source>the noncharacter U+FDD1</source>
        <translation>el no carácter U+FDD1</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>el número es demasiado grande</translation>
    </message>
    <message>
        <source>the parameters are not of the form key=&quot;value&quot;</source>
        <translation>los parámetros no tienen la forma key=&quot;value&quot;</translation>
    </message>
    <message>
        <source>the tag has no name or no end</source>
        <translation>la etiqueta no tiene nombre o no tiene final</translation>
    </message>
    <message>
        <source>there are too many numbers</source>
        <translation>hay demasiados números</translation>
    </message>
    <message>
        <source>there is no file “%1” in %2</source>
        <translation>no hay ningún archivo «%1» en %2</translation>
    </message>
    <message>
        <source>there is no file “%1” in this site</source>
        <translation>no hay ningún archivo «%1» en este sitio</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>no existe el filtro «%1»</translation>
    </message>
    <message>
        <source>there is no negative number of items</source>
        <translation>no existe un número negativo de elementos</translation>
    </message>
    <message>
        <source>there is no operator “%1”</source>
        <translation>no existe el operador «%1»</translation>
    </message>
    <message>
        <source>there is no post “%1” in this site</source>
        <translation>no hay ninguna entrada «%1» en este sitio</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>no existe «%1»</translation>
    </message>
    <message>
        <source>there is nothing to sort</source>
        <translation>no hay nada que ordenar</translation>
    </message>
    <message>
        <source>this cannot be computed</source>
        <translation>esto no se puede calcular</translation>
    </message>
    <message>
        <source>this is no condition</source>
        <translation>esto no es una condición</translation>
    </message>
    <message>
        <source>this is no finite number</source>
        <translation>esto no es un número finito</translation>
    </message>
    <message>
        <source>this is no list</source>
        <translation>esto no es una lista</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>esto no es un número</translation>
    </message>
    <message>
        <source>this is no range: %1</source>
        <translation>esto no es un intervalo: %1</translation>
    </message>
    <message>
        <source>this is no text when it is decoded</source>
        <translation>esto no es texto al descodificarlo</translation>
    </message>
    <message>
        <source>this takes a list</source>
        <translation>esto espera una lista</translation>
    </message>
    <message>
        <source>this takes a text</source>
        <translation>esto espera un texto</translation>
    </message>
    <message>
        <source>“%1” cannot be changed without changing other fields. The YAML view can do it.</source>
        <translation>«%1» no se puede cambiar sin cambiar otros campos. La vista YAML sí puede hacerlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed without changing other fields. The YAML view can do it.</source>
        <translation>«%1» no se puede eliminar sin cambiar otros campos. La vista YAML sí puede hacerlo.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>“%1” is no beginning of an address</source>
        <translation>«%1» no es un comienzo de dirección</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>«%1» no es una fecha</translation>
    </message>
    <message>
        <source>“%1” is no name of a file to include</source>
        <translation>«%1» no es un nombre de archivo que se pueda incluir</translation>
    </message>
    <message>
        <source>“%1” is not an image.</source>
        <translation>«%1» no es una imagen.</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>«%1» no está cerrada</translation>
    </message>
    <message>
        <source>“%1” is not closed. Close it, or put it between raw tags.</source>
        <translation>«%1» no está cerrada. Ciérrela, o póngala entre etiquetas raw.</translation>
    </message>
    <message>
        <source>“%1” is not expected there</source>
        <translation>no se espera «%1» ahí</translation>
    </message>
    <message>
        <source>“%1” no longer exists.</source>
        <translation>«%1» ya no existe.</translation>
    </message>
    <message>
        <source>“%1” stands twice. Only the last one counts; the other can be deleted.</source>
        <translation>«%1» aparece dos veces. Solo cuenta la última; la otra se puede eliminar.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime.</source>
        <translation>«%1» se modificó entretanto.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“assign” needs a name, “=” and a value behind it</source>
        <translation>«assign» necesita detrás un nombre, «=» y un valor</translation>
    </message>
    <message>
        <source>“capture” needs a name behind it</source>
        <translation>«capture» necesita un nombre detrás</translation>
    </message>
    <message>
        <source>“case” needs a variable behind it</source>
        <translation>«case» necesita una variable detrás</translation>
    </message>
    <message>
        <source>“comment” is not closed</source>
        <translation>«comment» no está cerrada</translation>
    </message>
    <message>
        <source>“cycle” needs values behind it</source>
        <translation>«cycle» necesita valores detrás</translation>
    </message>
    <message>
        <source>“else” takes nothing behind it in “case”</source>
        <translation>«else» no lleva nada detrás en «case»</translation>
    </message>
    <message>
        <source>“exclude” in _config.yml leaves %1 out.</source>
        <translation>«exclude» en _config.yml deja fuera %1.</translation>
    </message>
    <message>
        <source>“for” knows only “limit” and “offset”</source>
        <translation>«for» solo conoce «limit» y «offset»</translation>
    </message>
    <message>
        <source>“for” needs a variable, “in” and a list behind it</source>
        <translation>«for» necesita detrás una variable, «in» y una lista</translation>
    </message>
    <message>
        <source>“limit_posts” in _config.yml publishes the newest posts only (%1).</source>
        <translation>«limit_posts» en _config.yml publica solo las entradas más recientes (%1).</translation>
    </message>
    <message>
        <source>“raw” is not closed</source>
        <translation>«raw» no está cerrada</translation>
    </message>
    <message>
        <source>“raw” takes nothing behind it</source>
        <translation>«raw» no lleva nada detrás</translation>
    </message>
    <message>
        <source>“tablerow” needs a variable, “in” and a list behind it</source>
        <translation>«tablerow» necesita detrás una variable, «in» y una lista</translation>
    </message>
    <message>
        <source>“when” needs a value behind it</source>
        <translation>«when» necesita un valor detrás</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}”</source>
        <translation>«{{» no se cierra con «}}»</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear Search</source>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchRunner</name>
    <message>
        <source>The search was stopped. Try it again.</source>
        <translation>La búsqueda se detuvo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The expression takes too long. Try a simpler one.</source>
        <translation>La expresión tarda demasiado. Pruebe con una más sencilla.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Volver a: %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Of menus, dialogs and messages. Changes at the next start.</source>
        <translation>El de menús, diálogos y mensajes. Cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window and of the preview.</source>
        <translation>Colores de la ventana y de la vista previa.</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Fonts with letters of equal width come first.</source>
        <translation>Los tipos de letra de ancho fijo aparecen primero.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>In points.</source>
        <translation>En puntos.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Long lines go on below instead of out of sight.</source>
        <translation>Las líneas largas siguen debajo en vez de quedar fuera de la vista.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>Lines of this length stand in the middle of the pane.</source>
        <translation>Las líneas de esta longitud quedan en el centro del panel.</translation>
    </message>
    <message>
        <source>The whole pane</source>
        <translation>Todo el panel</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>As in the file, front matter included.</source>
        <translation>Como en el archivo, con los metadatos.</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>Cerrar paréntesis y comillas</translation>
    </message>
    <message>
        <source>Typing the first adds the second.</source>
        <translation>Escribir el primero añade el segundo.</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>Ancho del texto</translation>
    </message>
    <message>
        <source>How wide the text of the preview gets.</source>
        <translation>El ancho máximo del texto de la vista previa.</translation>
    </message>
    <message>
        <source>A good line length</source>
        <translation>Una buena longitud de línea</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar a la vez</translation>
    </message>
    <message>
        <source>Text and preview show the same part of the post.</source>
        <translation>El texto y la vista previa muestran la misma parte de la entrada.</translation>
    </message>
    <message>
        <source>Reopen the last site</source>
        <translation>Reabrir el último sitio</translation>
    </message>
    <message>
        <source>With the posts that were open, as they were.</source>
        <translation>Con las entradas que estaban abiertas, como estaban.</translation>
    </message>
    <message>
        <source>Show posts among recent files</source>
        <translation>Mostrar las entradas entre los archivos recientes</translation>
    </message>
    <message>
        <source>In the list of this desktop, which all programs can read.</source>
        <translation>En la lista de este escritorio, que pueden leer todos los programas.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más reciente</translation>
    </message>
    <message>
        <source>Once a week, at the start. Nothing about you or your posts is sent.</source>
        <translation>Una vez por semana, al iniciar. No se envía nada sobre usted ni sobre sus entradas.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
</context>
<context>
    <name>SiteOpening</name>
    <message>
        <source>Open Site Folder</source>
        <translation>Abrir carpeta del sitio</translation>
    </message>
    <message>
        <source>There is no file or folder %1 any more.</source>
        <translation>Ya no existe ningún archivo o carpeta %1.</translation>
    </message>
    <message>
        <source>_config.yml line %1 cannot be read.</source>
        <translation>No se puede leer la línea %1 de _config.yml.</translation>
    </message>
    <message>
        <source>Jekyll&apos;s defaults are used until it is mended.</source>
        <translation>Mientras no se corrija, se usan los valores predeterminados de Jekyll.</translation>
    </message>
    <message>
        <source>This folder is no Jekyll site.</source>
        <translation>Esta carpeta no es un sitio de Jekyll.</translation>
    </message>
    <message>
        <source>%1 has neither _config.yml nor _posts. Its Markdown files are shown as they are.</source>
        <translation>%1 no tiene _config.yml ni _posts. Sus archivos Markdown se muestran como están.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir al problema siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardada %1</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>1 word · %2 min</source>
        <translation>1 palabra · %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%1 words · %2 min</source>
        <translation>
            <numerusform>%1 palabra · %2 min</numerusform>
            <numerusform>%1 palabras · %2 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Nothing to undo in the front matter</source>
        <translation>No hay nada que deshacer en los metadatos</translation>
    </message>
    <message>
        <source>Nothing to redo in the front matter</source>
        <translation>No hay nada que rehacer en los metadatos</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Insert Image</source>
        <translation>Insertar imagen</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Could not copy the image into the site.</source>
        <translation>No se pudo copiar la imagen en el sitio.</translation>
    </message>
    <message>
        <source>There are no headings to list</source>
        <translation>No hay encabezados para el índice</translation>
    </message>
    <message>
        <source>kramdown makes this contents list: there is nothing to update</source>
        <translation>kramdown genera este índice: no hay nada que actualizar</translation>
    </message>
    <message>
        <source>Contents list made</source>
        <translation>Índice creado</translation>
    </message>
    <message>
        <source>Contents list updated</source>
        <translation>Índice actualizado</translation>
    </message>
    <message>
        <source>The contents list is up to date</source>
        <translation>El índice está al día</translation>
    </message>
    <message>
        <source>“%1” copied as HTML</source>
        <translation>«%1» copiada como HTML</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>The site has no image of this name</source>
        <translation>El sitio no tiene ninguna imagen con este nombre</translation>
    </message>
</context>
<context>
    <name>Toc</name>
    <message>
        <source>Update Contents List</source>
        <translation>Actualizar índice</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>The post has no headings to list</source>
        <translation>La entrada no tiene encabezados para el índice</translation>
    </message>
    <message>
        <source>Adds a list of the headings after the first paragraph</source>
        <translation>Añade un índice de los encabezados tras el primer párrafo</translation>
    </message>
    <message>
        <source>The contents list differs from the headings</source>
        <translation>El índice difiere de los encabezados</translation>
    </message>
    <message>
        <source>The contents list is up to date</source>
        <translation>El índice está al día</translation>
    </message>
    <message>
        <source>Jekyll makes the contents list from {:toc}</source>
        <translation>Jekyll genera el índice a partir de {:toc}</translation>
    </message>
    <message>
        <source>Search headings</source>
        <translation>Buscar encabezados</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>All Levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>To Level %1</source>
        <translation>Hasta el nivel %1</translation>
    </message>
    <message>
        <source>No heading matches.</source>
        <translation>Ningún encabezado coincide.</translation>
    </message>
    <message>
        <source>All headings are below level %1.</source>
        <translation>Todos los encabezados están por debajo del nivel %1.</translation>
    </message>
    <message>
        <source>No headings yet. Start a line with ##.</source>
        <translation>Aún no hay encabezados. Empiece una línea con ##.</translation>
    </message>
    <message>
        <source>No post is open.</source>
        <translation>No hay ninguna entrada abierta.</translation>
    </message>
</context>
<context>
    <name>TocModel</name>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>“%3” has level %1, the heading above it level %2: a level is skipped.</source>
        <translation>«%3» tiene el nivel %1 y el encabezado anterior el nivel %2: se salta un nivel.</translation>
    </message>
    <message>
        <source>“%1” in the contents list leads to #%2, which is not in this post.</source>
        <translation>«%1» del índice lleva a #%2, que no está en esta entrada.</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>no lleva a nada</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>Postwright %1 is there.</source>
        <translation>Postwright %1 ya está disponible.</translation>
    </message>
    <message>
        <source>Open Its Page</source>
        <translation>Abrir su página</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open Site Folder…</source>
        <translation>Abrir carpeta del sitio…</translation>
    </message>
    <message>
        <source>New Post…</source>
        <translation>Nueva entrada…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Choose a post from the list, or start a new one.</source>
        <translation>Elija una entrada de la lista o empiece una nueva.</translation>
    </message>
    <message>
        <source>Open the folder of a Jekyll site, or any folder of Markdown files.</source>
        <translation>Abra la carpeta de un sitio de Jekyll o cualquier carpeta con archivos Markdown.</translation>
    </message>
</context>
<context>
    <name>WholePages</name>
    <message>
        <source>Approximate: without %1.</source>
        <translation>Aproximada: sin %1.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>Open Recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
</context>
<context>
    <name>YamlField</name>
    <message>
        <source>%1 as YAML</source>
        <translation>%1 como YAML</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close Notice</source>
        <translation>Cerrar aviso</translation>
    </message>
</context>
<context>
    <name>_Tree</name>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
</context>
</TS>
