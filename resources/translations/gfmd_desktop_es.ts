<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Account</name>
    <message>
        <source>{0} of {1} sentences accounted for</source>
        <translation>{0} de {1} frases contabilizadas</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Sentences that go on waiting for a place: {0} ({1}).</source>
        <translation>Frases que siguen esperando un lugar: {0} ({1}).</translation>
    </message>
    <message>
        <source>Files that wait for you: {0}</source>
        <translation>Archivos que le esperan: {0}</translation>
    </message>
    <message>
        <source>Files that are not taken in yet: {0}. They stay where they are, and can be taken in again.</source>
        <translation>Archivos que aún no se han incorporado: {0}. Siguen donde están y se pueden incorporar más tarde.</translation>
    </message>
    <message>
        <source>Files that are not taken in yet: {0}. They stay where they are, but closing loses what you decided about them here.</source>
        <translation>Archivos que aún no se han incorporado: {0}. Siguen donde están, pero al cerrar se pierde lo que usted ha decidido aquí sobre ellos.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Files are being read: {0} of {1}…</source>
        <translation>Leyendo los archivos: {0} de {1}…</translation>
    </message>
    <message>
        <source>{0} came in: {1}.</source>
        <translation>{0} ha entrado: {1}.</translation>
    </message>
    <message>
        <source>{0} came back: what it changes was taken in as one step, which undo takes back.</source>
        <translation>{0} ha vuelto: lo que cambia se ha tomado como un solo paso, que se puede deshacer.</translation>
    </message>
    <message>
        <source>{0} brings nothing new: the report has all of it.</source>
        <translation>{0} no aporta nada nuevo: el informe ya lo tiene todo.</translation>
    </message>
    <message>
        <source>New reports from files: {0}</source>
        <translation>Informes nuevos a partir de archivos: {0}</translation>
    </message>
    <message>
        <source>Reports brought up to date: {0}</source>
        <translation>Informes actualizados: {0}</translation>
    </message>
    <message>
        <source>Files that bring nothing new: {0}</source>
        <translation>Archivos que no aportan nada nuevo: {0}</translation>
    </message>
</context>
<context>
    <name>ArrivalsDesk</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Read it as {0}</source>
        <translation>Leerlo como {0}</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>ArrivalsOver</name>
    <message>
        <source>Go on with the files</source>
        <translation>Seguir con los archivos</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Go on with the files that came in</source>
        <translation>Seguir con los archivos recibidos</translation>
    </message>
    <message>
        <source>Reports, as Word files or report files</source>
        <translation>Informes, en archivos de Word o de informe</translation>
    </message>
    <message>
        <source>Reports ({0})</source>
        <translation>Informes ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Give them a place</source>
        <translation>Darles un lugar</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>Go on with the file</source>
        <translation>Seguir con el archivo</translation>
    </message>
    <message>
        <source>Go on with {0} files</source>
        <translation>Seguir con {0} archivos</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>{0} of {1} files are done</source>
        <translation>{0} de {1} archivos terminados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Enter shows what a file wants</source>
        <translation>Intro muestra lo que pide un archivo</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be made. {0}</source>
        <translation>No se pudo hacer ninguna copia de seguridad. {0}</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>State of saving</source>
        <translation>Estado del guardado</translation>
    </message>
    <message>
        <source>◌ Opening…</source>
        <translation>◌ Abriendo…</translation>
    </message>
    <message>
        <source>The library is being opened</source>
        <translation>Se está abriendo la biblioteca</translation>
    </message>
    <message>
        <source>● All safe {0}</source>
        <translation>● Todo a salvo {0}</translation>
    </message>
    <message>
        <source>Everything typed is on the disk and was read back</source>
        <translation>Todo lo escrito está en el disco y se ha vuelto a leer</translation>
    </message>
    <message>
        <source>◐ Saving…</source>
        <translation>◐ Guardando…</translation>
    </message>
    <message>
        <source>Steps on their way to the disk: {0}</source>
        <translation>Pasos en camino al disco: {0}</translation>
    </message>
    <message>
        <source>▲ Not saved: {0}</source>
        <translation>▲ No guardado: {0}</translation>
    </message>
    <message>
        <source>Typing goes to the disk within a second</source>
        <translation>Lo que escribe llega al disco en menos de un segundo</translation>
    </message>
    <message>
        <source>the library was made by a newer program</source>
        <translation>la biblioteca es de un programa más nuevo</translation>
    </message>
    <message>
        <source>the library is no library</source>
        <translation>no es una biblioteca</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the library is read-only</source>
        <translation>la biblioteca es de solo lectura</translation>
    </message>
    <message>
        <source>no right to write</source>
        <translation>sin permiso para escribir</translation>
    </message>
    <message>
        <source>the library is open elsewhere</source>
        <translation>la biblioteca está abierta en otro lugar</translation>
    </message>
    <message>
        <source>the library was moved or deleted</source>
        <translation>la biblioteca se movió o se borró</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation>el disco no lo acepta</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>un fallo del programa</translation>
    </message>
    <message>
        <source>What you typed stays here and is tried again every second. Press to see what can be done.</source>
        <translation>Lo que escribió sigue aquí y se intenta guardar cada segundo. Pulse para ver qué se puede hacer.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Show the note behind this answer</source>
        <translation>Mostrar la nota de la que viene esta respuesta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>There are no two texts here to make one of. Alt+↑ ↓ puts this one into another row.</source>
        <translation>Aquí no hay dos textos que reunir. Alt+↑ ↓ coloca este en otra fila.</translation>
    </message>
    <message>
        <source>One wording for {0}</source>
        <translation>Una sola redacción para {0}</translation>
    </message>
    <message>
        <source>Other words for {0}</source>
        <translation>Otras palabras para {0}</translation>
    </message>
    <message>
        <source>what the groups say here is kept: {0}</source>
        <translation>lo que dicen aquí los grupos se conserva: {0}</translation>
    </message>
    <message>
        <source>A row holds one text of each group, all of one list.</source>
        <translation>Una fila contiene un texto por grupo, todos de la misma lista.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>More groups…</source>
        <translation>Más grupos…</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Take back everything that was decided here; Ctrl+Z brings it back. A report made of it before stays as it is until Finish.</source>
        <translation>Deshacer todo lo decidido aquí; Ctrl+Z lo recupera. Un informe que ya se hizo de ello queda como está hasta «Terminar».</translation>
    </message>
    <message>
        <source>Merge of {0} groups: {1}</source>
        <translation>Fusión de {0} grupos: {1}</translation>
    </message>
    <message>
        <source>{0} decisions ask again</source>
        <translation>Por decidir de nuevo: {0}</translation>
    </message>
    <message>
        <source>{0} new or changed</source>
        <translation>Nuevos o cambiados: {0}</translation>
    </message>
    <message>
        <source>What they rested on was changed or is gone.</source>
        <translation>Aquello en que se basaban ha cambiado o ya no está.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Why together</source>
        <translation>Por qué juntos</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>beyond what counts</source>
        <translation>más allá de lo que cuenta</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>Without a place in the form</source>
        <translation>Sin lugar en el formulario</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>choose later</source>
        <translation>elegir más tarde</translation>
    </message>
    <message>
        <source>ordered by supporting groups</source>
        <translation>por grupos que apoyan</translation>
    </message>
    <message>
        <source>order by supporting groups (S)</source>
        <translation>ordenar por grupos que apoyan (S)</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Same idea, {percent} %
{words}</source>
        <translation>Misma idea, {percent} %
{words}</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mismas palabras</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>One text per group</source>
        <translation>Un texto por grupo</translation>
    </message>
    <message>
        <source>Put together by you</source>
        <translation>Reunido por usted</translation>
    </message>
    <message>
        <source>No place in the form</source>
        <translation>Sin lugar en el formulario</translation>
    </message>
    <message>
        <source>Left out by the group</source>
        <translation>Descartado por el grupo</translation>
    </message>
    <message>
        <source>Only one of them can stand</source>
        <translation>Solo puede quedar uno</translation>
    </message>
    <message>
        <source>Repeats {0} {1}</source>
        <translation>Repite {0} {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Descartado: {0}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Without “{0}”: {1}</source>
        <translation>Sin «{0}»: {1}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>no se dijo nada</translation>
    </message>
</context>
<context>
    <name>BoardOver</name>
    <message>
        <source>Merge group reports…</source>
        <translation>Fusionar informes de grupo…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusión</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Only what is to decide</source>
        <translation>Solo lo pendiente</translation>
    </message>
    <message>
        <source>Print the group behind each item</source>
        <translation>Imprimir el grupo de origen</translation>
    </message>
    <message>
        <source>Take all the rest</source>
        <translation>Tomar todo lo demás</translation>
    </message>
    <message>
        <source>Put it into…</source>
        <translation>Colocar en…</translation>
    </message>
    <message>
        <source>Put the text into this question</source>
        <translation>Colocar el texto en esta pregunta</translation>
    </message>
    <message>
        <source>take</source>
        <translation>tomar</translation>
    </message>
    <message>
        <source>combine</source>
        <translation>combinar</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>place</source>
        <translation>colocar</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>separar</translation>
    </message>
</context>
<context>
    <name>BoardTables</name>
    <message>
        <source>What the groups said</source>
        <translation>Lo que dijeron los grupos</translation>
    </message>
    <message>
        <source>The report they make together</source>
        <translation>El informe conjunto</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
</context>
<context>
    <name>ClosedLibrary</name>
    <message>
        <source>Your library cannot be opened. {0} It lies in {1}.</source>
        <translation>Su biblioteca no se puede abrir. {0} Está en {1}.</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>Nobody asked the speaker yet: no name is printed</source>
        <translation>Aún no se ha preguntado a la persona: no se imprime ningún nombre</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>The quote is printed, the speaker is not</source>
        <translation>Se imprime la cita, no el nombre</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>The speaker agreed to be named in print</source>
        <translation>La persona acepta que se imprima su nombre</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of ours</source>
        <translation>Un error nuestro</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Descripción del error</translation>
    </message>
    <message>
        <source>Please send us these lines. They say where in the program it happened, and hold nothing of your reports.</source>
        <translation>Envíenos estas líneas, por favor. Dicen en qué parte del programa ocurrió y no contienen nada de sus informes.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Something went wrong that is our mistake. What you typed is in the library; you can go on.</source>
        <translation>Algo ha fallado por un error nuestro. Lo que ha escrito está en la biblioteca; puede continuar.</translation>
    </message>
    <message>
        <source>Look at the report…</source>
        <translation>Ver la descripción…</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Report (*.json)</source>
        <translation>Informe (*.json)</translation>
    </message>
    <message>
        <source>{0}: {1} given, {2} count</source>
        <translation>{0}: hay {1}, cuentan {2}</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>Archivo de Word (*.docx)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>{0} of {0} fields identical on re-reading, no author data: {1}</source>
        <translation>{0} de {0} campos idénticos al releerlos, sin datos del autor: {1}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>A copy lies in {0}.</source>
        <translation>Hay una copia en {0}.</translation>
    </message>
</context>
<context>
    <name>ExportDrawer</name>
    <message>
        <source>Write the Word file</source>
        <translation>Crear el archivo de Word</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Crear un PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Print the group each item came from</source>
        <translation>Imprimir el grupo de origen</translation>
    </message>
    <message>
        <source>Print what is beyond the limits in an annex</source>
        <translation>Imprimir en un anexo lo que supera los límites</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>En otro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, en {1}</translation>
    </message>
    <message>
        <source>{0}. The form prints those that count, in their order; an annex after it prints the others.</source>
        <translation>{0}. El formulario imprime los que cuentan, en su orden; un anexo a continuación imprime los demás.</translation>
    </message>
    <message>
        <source>{0}. Nothing is written like this: take the others away, or let an annex print them.</source>
        <translation>{0}. Así no se escribe nada: quite los demás o deje que un anexo los imprima.</translation>
    </message>
    <message>
        <source>Which part leaves</source>
        <translation>Parte que se exporta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>nothing said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>{0}: nothing was said</source>
        <translation>{0}: no se dijo nada</translation>
    </message>
    <message>
        <source>Say that the session said nothing on this, so that it does not look forgotten</source>
        <translation>Indicar que la sesión no dijo nada sobre esto, para que no parezca olvidado</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>se está leyendo…</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por ver</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>is being taken in…</source>
        <translation>se está importando…</translation>
    </message>
    <message>
        <source>is in the library</source>
        <translation>está en la biblioteca</translation>
    </message>
    <message>
        <source>its report is up to date</source>
        <translation>su informe está al día</translation>
    </message>
    <message>
        <source>brings nothing new</source>
        <translation>no aporta nada nuevo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>cannot be taken in</source>
        <translation>no se puede importar</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>FrontDesk</name>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>“{0}” is among the deleted reports now.</source>
        <translation>«{0}» está ahora entre los informes eliminados.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>“{0}” is in the archive now. Searching finds it, and so does the filter “Archived”.</source>
        <translation>«{0}» está ahora en el archivo. Lo encuentra la búsqueda, y también el filtro «Archivados».</translation>
    </message>
    <message>
        <source>The copy is chosen now.</source>
        <translation>La copia está ahora seleccionada.</translation>
    </message>
    <message>
        <source>The report is back.</source>
        <translation>El informe ha vuelto.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Merge {0} reports</source>
        <translation>Fusionar {0} informes</translation>
    </message>
    <message>
        <source>Which reports become one?</source>
        <translation>¿Qué informes se harán uno?</translation>
    </message>
    <message>
        <source>Choose the reports of the breakout groups, two to twenty. They stay as they are; a new report is made.</source>
        <translation>Elija los informes de los grupos de trabajo, de dos a veinte. No cambian; se crea un informe nuevo.</translation>
    </message>
    <message>
        <source>Reports to choose from</source>
        <translation>Informes para elegir</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Take a note</source>
        <translation>Tomar una nota</translation>
    </message>
    <message>
        <source>{0} leads to the notes at any time. Write what you hear; Enter ends the line.</source>
        <translation>{0} lleva a las notas en cualquier momento. Escriba lo que oye; Intro termina la línea.</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Colocarla</translation>
    </message>
    <message>
        <source>Press Alt+2: the note you just wrote goes into section 2. It stays here, grey, linked both ways.</source>
        <translation>Pulse Alt+2: la nota que acaba de escribir pasa a la sección 2. Sigue aquí, en gris, enlazada en ambos sentidos.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir el consentimiento</translation>
    </message>
    <message>
        <source>A quote names its speaker only with consent. Choose another answer under a quote’s “Consent”.</source>
        <translation>Una cita solo nombra a su autor con su consentimiento. Elija otra respuesta en «Consent» de una cita.</translation>
    </message>
    <message>
        <source>Walk the open points</source>
        <translation>Recorrer los puntos pendientes</translation>
    </message>
    <message>
        <source>{0} goes to the next thing to look at, over and over, until there is none.</source>
        <translation>{0} lleva al siguiente punto por ver, una y otra vez, hasta que no quede ninguno.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>{0} shows what will leave as the organisers’ own Word file; once more writes it, Escape goes back.</source>
        <translation>{0} muestra lo que saldrá en el archivo de Word de los organizadores; otra vez lo crea, Esc vuelve.</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Show me where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>That is all there is to it. This copy is yours: go on trying, or delete it under “All reports”.</source>
        <translation>Eso es todo. Esta copia es suya: siga probando o elimínela en «Todos los informes».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Step {0}, {1}: {2}</source>
        <translation>Paso {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Try it on this copy</source>
        <translation>Pruébelo en esta copia</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <translation>Recorrido por el ejemplo</translation>
    </message>
</context>
<context>
    <name>HandingDesk</name>
    <message>
        <source>Where to</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Handed over to {0}</source>
        <translation>Entregado en {0}</translation>
    </message>
    <message>
        <source>{0} was read back: fields {1}, steps {2}.</source>
        <translation>{0} se ha releído: campos {1}, pasos {2}.</translation>
    </message>
    <message>
        <source>{0} private notes are in it.</source>
        <translation>Notas privadas incluidas: {0}.</translation>
    </message>
    <message>
        <source>You may pull the stick out.</source>
        <translation>Puede retirar la memoria USB.</translation>
    </message>
    <message>
        <source>reports of this session: {0}</source>
        <translation>informes de esta sesión: {0}</translation>
    </message>
    <message>
        <source>reports of other sessions: {0}</source>
        <translation>informes de otras sesiones: {0}</translation>
    </message>
    <message>
        <source>files locked with a passphrase: {0}</source>
        <translation>archivos protegidos con una frase de contraseña: {0}</translation>
    </message>
    <message>
        <source>On the stick {0} there are {1}.</source>
        <translation>En la memoria USB {0} hay {1}.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>HandingDrawer</name>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>Proteger con una frase de contraseña</translation>
    </message>
    <message>
        <source>Tell it to the other rapporteur, not on the same stick. Nobody can recover it, we neither.</source>
        <translation>Comuníquela al otro relator, pero no en la misma memoria USB. Nadie puede recuperarla, nosotros tampoco.</translation>
    </message>
    <message>
        <source>Hand over to a co-rapporteur: the report with its history, to be merged there.</source>
        <translation>Entregar a otro relator: el informe con su historial, para fusionarlo allí.</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>En otro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Give my private notes too ({0})</source>
        <translation>Dar también mis notas privadas ({0})</translation>
    </message>
    <message>
        <source>Stick {0}</source>
        <translation>Memoria USB {0}</translation>
    </message>
    <message>
        <source>Copy to the stick</source>
        <translation>Copiar en la memoria USB</translation>
    </message>
    <message>
        <source>Write the hand-over file</source>
        <translation>Crear el archivo de entrega</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>a few words, shown as you type</source>
        <translation>unas palabras, a la vista</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over to a co-rapporteur…</source>
        <translation>Entregar a otro relator…</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to another place (Alt+Up and Alt+Down do the same)</source>
        <translation>Arrastrar a otro lugar (o Alt+Arriba y Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Group: {0}</source>
        <translation>Grupo: {0}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>amended since sent</source>
        <translation>modificado tras el envío</translation>
    </message>
    <message>
        <source>This report: {0}</source>
        <translation>Este informe: {0}</translation>
    </message>
    <message>
        <source>Check: {0} to look at</source>
        <translation>Revisar: {0} por ver</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>An offline report editor for conference rapporteurs. It knows no network, no account, and tells nobody.</source>
        <translation>Un editor de informes sin conexión para relatores de conferencias. No usa red ni cuenta, y no comunica nada a nadie.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; Qt is used under the LGPL.</source>
        <translation>Software libre con licencia MIT; Qt se usa con licencia LGPL.</translation>
    </message>
    <message>
        <source>Your library: {0}</source>
        <translation>Su biblioteca: {0}</translation>
    </message>
    <message>
        <source>Report editor</source>
        <translation>Editor de informes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>There is no Save. What you type is on the disk within a second; the badge is green once it was read back.</source>
        <translation>No hace falta guardar. Lo que escribe está en el disco en menos de un segundo; el indicador se pone verde cuando se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Undo works over days. Deleted reports and earlier states can be brought back.</source>
        <translation>Se puede deshacer incluso días después. Los informes eliminados y los estados anteriores se pueden recuperar.</translation>
    </message>
    <message>
        <source>The official form</source>
        <translation>El formulario oficial</translation>
    </message>
    <message>
        <source>More than the form takes is welcome: what stands beyond the dotted line is kept, and you choose later by moving.</source>
        <translation>Puede escribir más de lo que admite el formulario: lo que queda bajo la línea de puntos se conserva, y más tarde elige moviendo.</translation>
    </message>
    <message>
        <source>“Nothing said” tells apart what was not discussed from what you have not written yet.</source>
        <translation>«No se dijo nada» distingue lo que no se trató de lo que aún no ha escrito.</translation>
    </message>
    <message>
        <source>The Word file is the organisers' own, filled, read back and compared before you get it.</source>
        <translation>El archivo de Word es el de los organizadores, rellenado, releído y comparado antes de entregárselo.</translation>
    </message>
    <message>
        <source>Files from others</source>
        <translation>Archivos de otros</translation>
    </message>
    <message>
        <source>Drop Word files on the window. What is in doubt you look at; every sentence is placed, left out or goes on waiting.</source>
        <translation>Suelte archivos de Word sobre la ventana. Usted revisa lo dudoso; cada frase se coloca, se descarta o sigue en espera.</translation>
    </message>
    <message>
        <source>A file of ours that was edited elsewhere returns to its report: you see what it changes first.</source>
        <translation>Un archivo de aquí modificado en otro lugar vuelve a su informe: primero ve lo que cambia.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>A speaker is named only where consent is “approved”; otherwise the quote leaves as anonymous.</source>
        <translation>Solo se nombra a quien habla si el consentimiento está «aprobado»; si no, la cita sale como anónima.</translation>
    </message>
    <message>
        <source>Your notes never leave. Files carry no author, computer or history.</source>
        <translation>Sus notas nunca salen. Los archivos no llevan autor, ordenador ni historial.</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>at the beginning of a line makes a list; Tab there goes a level deeper</source>
        <translation>al principio de una línea empieza una lista; Tab ahí baja un nivel</translation>
    </message>
    <message>
        <source>bold, italic, underlined</source>
        <translation>negrita, cursiva, subrayado</translation>
    </message>
    <message>
        <source>adds to the list you write in</source>
        <translation>añade a la lista en la que escribe</translation>
    </message>
    <message>
        <source>moves an item; Ctrl+Shift+Backspace takes it away</source>
        <translation>mueve un elemento; Ctrl+Mayús+Retroceso lo quita</translation>
    </message>
    <message>
        <source>files the note you are in into that section; Alt+Shift: as an action</source>
        <translation>coloca la nota actual en esa sección; Alt+Mayús: como acción</translation>
    </message>
    <message>
        <source>Merging groups' reports</source>
        <translation>Fusionar informes de grupo</translation>
    </message>
    <message>
        <source>takes what a group said, makes a row into one text, leaves it out with a reason</source>
        <translation>toma lo que dijo un grupo, hace de una fila un solo texto, descarta con un motivo</translation>
    </message>
    <message>
        <source>puts an entry at its place; orders a list by supporting groups</source>
        <translation>pone una entrada en su puesto; ordena una lista por grupos que apoyan</translation>
    </message>
    <message>
        <source>puts a text into the row above or below; gives it a row of its own</source>
        <translation>coloca un texto en la fila de arriba o de abajo; le da una fila propia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Choose a moment to see what it changed.</source>
        <translation>Elija un momento para ver qué cambió.</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation>y otros lugares: {0}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Bring the whole report back to {0}</source>
        <translation>Devolver todo el informe a {0}</translation>
    </message>
    <message>
        <source>{0}: before: {1}; after: {2}</source>
        <translation>{0}: antes: {1}; después: {2}</translation>
    </message>
    <message>
        <source>Bring this field back to {0}</source>
        <translation>Devolver este campo a {0}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>no se dijo nada</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Named versions</source>
        <translation>Versiones con nombre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Earlier, {0}</source>
        <translation>Antes, {0}</translation>
    </message>
    <message>
        <source>{0} · program started {1}</source>
        <translation>{0} · programa iniciado a las {1}</translation>
    </message>
    <message>
        <source>came with the report</source>
        <translation>vino con el informe</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>deshecho: {0}</translation>
    </message>
    <message>
        <source>done again: {0}</source>
        <translation>rehecho: {0}</translation>
    </message>
    <message>
        <source>brought back: {0}</source>
        <translation>restaurado: {0}</translation>
    </message>
    <message>
        <source>came from a file: {0}</source>
        <translation>vino de un archivo: {0}</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>enviado el {0}</translation>
    </message>
    <message>
        <source>before {0} came back</source>
        <translation>antes de la vuelta de {0}</translation>
    </message>
    <message>
        <source>{0} taken in</source>
        <translation>{0} importado</translation>
    </message>
    <message>
        <source>taken in on the other laptop</source>
        <translation>importado en el otro portátil</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What changed since “{0}”</source>
        <translation>Qué cambió desde «{0}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Name the present state (Enter)</source>
        <translation>Dar nombre al estado actual (Intro)</translation>
    </message>
    <message>
        <source>Name for the present state</source>
        <translation>Nombre del estado actual</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>from note {0}</source>
        <translation>de la nota {0}</translation>
    </message>
    <message>
        <source>{0}, from note {1}</source>
        <translation>{0}, de la nota {1}</translation>
    </message>
    <message>
        <source>Show the note this came from</source>
        <translation>Mostrar la nota de la que viene</translation>
    </message>
    <message>
        <source>Show the note this came from (Ctrl+Shift+M)</source>
        <translation>Mostrar la nota de la que viene (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take away (Ctrl+Shift+Backspace); undo brings it back</source>
        <translation>Quitar (Ctrl+Mayús+Retroceso); deshacer lo recupera</translation>
    </message>
</context>
<context>
    <name>ItemsField</name>
    <message>
        <source>+ Add: {0}</source>
        <translation>+ Añadir: {0}</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>Añadir a {0}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>beyond the {0}: move up what counts; nothing here is lost</source>
        <translation>más allá de {0}: suba lo que cuenta; nada de esto se pierde</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: {0}</source>
        <translation>Idioma: {0}</translation>
    </message>
    <message>
        <source>Language: as the system's</source>
        <translation>Idioma: el del sistema</translation>
    </message>
    <message>
        <source>the system's language</source>
        <translation>el idioma del sistema</translation>
    </message>
    <message>
        <source>From the next start the window speaks: {0}. Your reports stay as they are.</source>
        <translation>A partir del próximo inicio, la ventana hablará: {0}. Sus informes no cambian.</translation>
    </message>
</context>
<context>
    <name>LastSitting</name>
    <message>
        <source>The program was cut off last time. Everything typed until {0} is here.</source>
        <translation>El programa se interrumpió la última vez. Todo lo escrito hasta {0} está aquí.</translation>
    </message>
</context>
<context>
    <name>LeftOvers</name>
    <message>
        <source>Texts without a place</source>
        <translation>Textos sin lugar</translation>
    </message>
    <message>
        <source>No place yet: {0}. Put each into the form, or leave it out.</source>
        <translation>Aún sin lugar: {0}. Coloque cada uno en el formulario o descártelo.</translation>
    </message>
</context>
<context>
    <name>LibraryNews</name>
    <message>
        <source>Your reports can be read and exported, but not changed: {0} is write-protected. Nothing typed now can be kept here.</source>
        <translation>Sus informes se pueden leer y exportar, pero no cambiar: {0} está protegido contra escritura. Nada de lo que se escriba ahora se puede guardar ahí.</translation>
    </message>
    <message>
        <source>Your library was brought to the form of this program. As it was before it lies in {0}.</source>
        <translation>Su biblioteca se ha adaptado a esta versión del programa. Tal como estaba antes se encuentra en {0}.</translation>
    </message>
    <message>
        <source>Your library lies in a folder that is copied to a cloud ({0}). Two computers writing to it can damage it: better keep it elsewhere, and share reports as files.</source>
        <translation>Su biblioteca está en una carpeta que se copia a la nube ({0}). Si dos ordenadores escriben en ella, puede dañarse: es mejor guardarla en otro lugar y compartir los informes como archivos.</translation>
    </message>
    <message>
        <source>Your library lies on something that can be pulled out ({0}). Close this window before you take it away.</source>
        <translation>Su biblioteca está en un soporte extraíble ({0}). Cierre esta ventana antes de retirarlo.</translation>
    </message>
    <message>
        <source>Your library was damaged. Reports read from it: {0}.</source>
        <translation>Su biblioteca estaba dañada. Informes que se pudieron leer de ella: {0}.</translation>
    </message>
    <message>
        <source>From the backup: {0}.</source>
        <translation>Recuperados de la copia de seguridad: {0}.</translation>
    </message>
    <message>
        <source>Without their history: {0}.</source>
        <translation>Sin historial: {0}.</translation>
    </message>
    <message>
        <source>As they were some time ago: {0}.</source>
        <translation>En un estado algo anterior: {0}.</translation>
    </message>
    <message>
        <source>Not readable: {0}.</source>
        <translation>No se pudieron leer: {0}.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {0}.</source>
        <translation>El archivo dañado se conserva: {0}.</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Set link</source>
        <translation>Poner el enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>A web or mail address, as www.example.org or desk@example.org</source>
        <translation>Una dirección web o de correo, como www.example.org o desk@example.org</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>LostLibrary</name>
    <message>
        <source>No library was found in its place, so an empty one was begun. Its last backup is of {0}.</source>
        <translation>No se encontró ninguna biblioteca en su sitio, por lo que se empezó una vacía. Su última copia de seguridad es de: {0}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Reports were begun here meanwhile, so nothing was replaced. The backup is kept: {0}.</source>
        <translation>Entretanto se empezaron informes aquí, por lo que no se reemplazó nada. La copia se conserva: {0}.</translation>
    </message>
    <message>
        <source>Reports brought back: {0}.</source>
        <translation>Informes recuperados: {0}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>SECTIONS</source>
        <translation>SECCIONES</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>REPORTS</source>
        <translation>INFORMES</translation>
    </message>
    <message>
        <source>Recent reports and the programme</source>
        <translation>Informes recientes y programa</translation>
    </message>
    <message>
        <source>Enter opens the report, or begins the session's</source>
        <translation>Intro abre el informe o empieza el de la sesión</translation>
    </message>
    <message>
        <source>Reports and programme</source>
        <translation>Informes y programa</translation>
    </message>
    <message>
        <source>Show recent reports and the programme</source>
        <translation>Mostrar los informes recientes y el programa</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Plegar esta columna</translation>
    </message>
    <message>
        <source>no report yet, Enter begins it</source>
        <translation>aún sin informe, Intro lo empieza</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>has a report</source>
        <translation>tiene informe</translation>
    </message>
    <message>
        <source>Reports you begin are found here.</source>
        <translation>Los informes que empiece aparecen aquí.</translation>
    </message>
    <message>
        <source>Take in the programme, and each session is one click away.</source>
        <translation>Importe el programa y cada sesión estará a un clic.</translation>
    </message>
    <message>
        <source>{0} reports</source>
        <translation>{0} informes</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HOY</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d 'de' MMMM</translation>
    </message>
</context>
<context>
    <name>NavigationDesk</name>
    <message>
        <source>Fold or show the reports at the left</source>
        <translation>Plegar o mostrar los informes al lado</translation>
    </message>
    <message>
        <source>Recent reports and the programme</source>
        <translation>Informes recientes y programa</translation>
    </message>
    <message>
        <source>A report of {0} was begun on the form {1}.</source>
        <translation>Se ha empezado un informe de {0} con el formulario {1}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
</context>
<context>
    <name>NotesDelegate</name>
    <message>
        <source>Note of {0}</source>
        <translation>Nota de las {0}</translation>
    </message>
    <message>
        <source>ask consent</source>
        <translation>pedir consentimiento</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>written {0}</source>
        <translation>escrita el {0}</translation>
    </message>
    <message>
        <source>not filed, {0}</source>
        <translation>sin colocar, {0}</translation>
    </message>
    <message>
        <source>filed in {0}, {1}</source>
        <translation>colocada en {0}, {1}</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>No note was filed there.</source>
        <translation>Ahí no se colocó ninguna nota.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Enter changes a note, or goes to where it was filed; Delete takes it away</source>
        <translation>Intro cambia una nota o va a donde se colocó; Supr la quita</translation>
    </message>
    <message>
        <source>type, Enter for the next line</source>
        <translation>escriba, Intro para la línea siguiente</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
</context>
<context>
    <name>NotesWork</name>
    <message>
        <source>Go to a note first; the arrow keys do that.</source>
        <translation>Vaya primero a una nota, con las flechas.</translation>
    </message>
    <message>
        <source>No section has the number {0}.</source>
        <translation>Ninguna sección tiene el número {0}.</translation>
    </message>
    <message>
        <source>This note is filed already, in {0}.</source>
        <translation>Esta nota ya está colocada, en {0}.</translation>
    </message>
    <message>
        <source>Alt {0}</source>
        <translation>Alt {0}</translation>
    </message>
    <message>
        <source>Alt and a number from the list of sections file a note there; with Shift, into its current item.</source>
        <translation>Alt y un número de la lista de secciones archivan allí una nota; con Mayús, en su elemento actual.</translation>
    </message>
    <message>
        <source>{0}: there is nothing yet that this could go into.</source>
        <translation>{0}: todavía no hay nada donde esto pueda ir.</translation>
    </message>
    <message>
        <source>{0}: there is no free place for a note.</source>
        <translation>{0}: no hay lugar libre para una nota.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The file shows words of this form, but not all: choose another one above if it is one.</source>
        <translation>El archivo contiene palabras de este formulario, pero no todas: si es otro, elíjalo arriba.</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>resaltado</translation>
    </message>
    <message>
        <source>shading</source>
        <translation>sombreado</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>strikethrough</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>raised or lowered</source>
        <translation>superíndice o subíndice</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>diagrama</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>Tracked changes were read as accepted ({count}).</source>
        <translation>Los cambios marcados se leyeron como aceptados ({count}).</translation>
    </message>
    <message>
        <source>Formatting a report does not have was left ({detail}, {count}).</source>
        <translation>Se dejó el formato que un informe no tiene ({detail}, {count}).</translation>
    </message>
    <message>
        <source>Pictures were left in the file ({count}).</source>
        <translation>Las imágenes se quedaron en el archivo ({count}).</translation>
    </message>
    <message>
        <source>Embedded objects were not opened ({detail}, {count}).</source>
        <translation>Los objetos incrustados no se abrieron ({detail}, {count}).</translation>
    </message>
    <message>
        <source>Comments were left in the file ({count}).</source>
        <translation>Los comentarios se quedaron en el archivo ({count}).</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were referred to ({count}).</source>
        <translation>Las notas al pie figuran entre corchetes donde se citaban ({count}).</translation>
    </message>
    <message>
        <source>The file was damaged a little; what could be read was read.</source>
        <translation>El archivo estaba un poco dañado; se leyó lo que se pudo.</translation>
    </message>
    <message>
        <source>{detail}: more than the form counts. All came in, the surplus beyond the line.</source>
        <translation>{detail}: más de lo que cuenta el formulario. Entró todo, lo que sobra bajo la línea.</translation>
    </message>
    <message>
        <source>Only the line “Ref {detail}” on its pages says which report this is.</source>
        <translation>Solo la línea «Ref {detail}» de sus páginas dice qué informe es.</translation>
    </message>
    <message>
        <source>The line “Ref {detail}” on its pages names a report that says other things. The file comes in as a new one.</source>
        <translation>La línea «Ref {detail}» de sus páginas nombra un informe que dice otra cosa. El archivo entra como uno nuevo.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Alt+{0} files a note here</source>
        <translation>Alt+{0} archiva una nota aquí</translation>
    </message>
    <message>
        <source>sections done: {0} of {1}</source>
        <translation>secciones terminadas: {0} de {1}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>por rellenar</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>rellenado en parte</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rellenado</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por ver</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
</context>
<context>
    <name>PagesOver</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>Nuevo informe…</translation>
    </message>
    <message>
        <source>All reports…</source>
        <translation>Todos los informes…</translation>
    </message>
    <message>
        <source>Archive this report</source>
        <translation>Archivar este informe</translation>
    </message>
    <message>
        <source>Take in the programme…</source>
        <translation>Importar el programa…</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Look for a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command fits “{0}”. Fewer letters find more.</source>
        <translation>Ningún comando coincide con «{0}». Con menos letras se encuentran más.</translation>
    </message>
</context>
<context>
    <name>PassagesDelegate</name>
    <message>
        <source>… {0} more lines</source>
        <translation>… {0} líneas más</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Left out: {0}</source>
        <translation>Descartado: {0}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>The heading before it is not quite the form's.</source>
        <translation>El título anterior no es exactamente el del formulario.</translation>
    </message>
    <message>
        <source>What is hidden in the file names another place than the heading.</source>
        <translation>Lo que está oculto en el archivo indica otro lugar que el título.</translation>
    </message>
    <message>
        <source>Bullets or numbers typed by hand were taken for a list.</source>
        <translation>Viñetas o números escritos a mano se tomaron por una lista.</translation>
    </message>
    <message>
        <source>One text was parted into several answers by its look: see at its place in the form.</source>
        <translation>Un texto se dividió en varias respuestas por su aspecto: mire en su lugar del formulario.</translation>
    </message>
    <message>
        <source>The row was added in Word.</source>
        <translation>La fila se añadió en Word.</translation>
    </message>
    <message>
        <source>This may be new, or something the report has in other words. It comes in as new.</source>
        <translation>Puede ser nuevo, o algo que el informe ya tiene con otras palabras. Entra como nuevo.</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>en su lugar</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por ver</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>aún sin lugar</translation>
    </message>
    <message>
        <source>the form's own words</source>
        <translation>las palabras del propio formulario</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>descartado</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>{0} so far · add one more</source>
        <translation>ya hay {0} · añadir otro</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The filled pages are shown here.</source>
        <translation>Aquí se muestran las páginas rellenadas.</translation>
    </message>
    <message>
        <source>the form’s Word file</source>
        <translation>el archivo de Word del formulario</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {reason}</source>
        <translation>Las páginas no se pueden mostrar: {reason}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Filled pages</source>
        <translation>Páginas rellenadas</translation>
    </message>
    <message>
        <source>Narrower pages</source>
        <translation>Páginas más estrechas</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Todo el ancho</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Páginas tan anchas como la vista</translation>
    </message>
    <message>
        <source>Wider pages</source>
        <translation>Páginas más anchas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the filled form</source>
        <translation>Imprimir el formulario rellenado</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the filled form</source>
        <translation>Imprimir el formulario rellenado</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar a PDF…</translation>
    </message>
    <message>
        <source>This computer knows no printer. A PDF holds the same pages, to be printed elsewhere.</source>
        <translation>Este ordenador no conoce ninguna impresora. Un PDF contiene las mismas páginas, para imprimirlas en otro lugar.</translation>
    </message>
    <message>
        <source>Sent to the printer: {0}</source>
        <translation>Enviado a la impresora: {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>The report as a whole</source>
        <translation>El informe en su conjunto</translation>
    </message>
    <message>
        <source>{count} given, {limit} count: move up what counts. The last {beyond} can be printed in an annex.</source>
        <translation>Hay {count}, cuentan {limit}: suba lo que cuenta. Lo que sobra ({beyond}) se puede imprimir en un anexo.</translation>
    </message>
    <message>
        <source>Nothing is written yet: fill it in, or say that nothing was said.</source>
        <translation>Aún no hay nada escrito: rellénelo o indique que no se dijo nada.</translation>
    </message>
    <message>
        <source>Nobody noted whether the speaker agrees: ask, then mark it. Until then no name is printed.</source>
        <translation>No consta si la persona está de acuerdo: pregúntele y anótelo. Hasta entonces no se imprime ningún nombre.</translation>
    </message>
    <message>
        <source>“{name}” is named without consent: leave the name out, or note the consent.</source>
        <translation>Se nombra a «{name}» sin consentimiento: quite el nombre o anote el consentimiento.</translation>
    </message>
    <message>
        <source>The quote seems to name who spoke (“{name}”) without consent: take the name out, or note the consent.</source>
        <translation>La cita parece nombrar a quien habló («{name}») sin consentimiento: quite el nombre o anote el consentimiento.</translation>
    </message>
    <message>
        <source>{count} words, {limit} at most: shorten it.</source>
        <translation>Palabras: {count}, como máximo {limit}; acórtelo.</translation>
    </message>
    <message>
        <source>Marked as “nothing said”, yet something is written: keep one of the two.</source>
        <translation>Marcado como «no se dijo nada», pero hay algo escrito: deje solo una de las dos cosas.</translation>
    </message>
    <message>
        <source>It is empty and others come after it: fill it in or take it away.</source>
        <translation>Está vacío y hay otros después: rellénelo o quítelo.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices: choose one.</source>
        <translation>«{value}» no es ninguna de las opciones: elija una.</translation>
    </message>
    <message>
        <source>The form does not ask for this: it is kept, and not printed.</source>
        <translation>El formulario no lo pide: se conserva y no se imprime.</translation>
    </message>
    <message>
        <source>{count} texts have no place yet: give each one, or leave it out with a reason.</source>
        <translation>Textos aún sin lugar: {count}. Coloque cada uno o descártelo con un motivo.</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>por ver</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>What to look at</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Intro lleva allí</translation>
    </message>
    <message>
        <source>Nothing to look at. The report is ready to be handed over.</source>
        <translation>Nada por revisar. El informe está listo para entregarse.</translation>
    </message>
    <message>
        <source>Nothing that must be looked at; only hints.</source>
        <translation>Nada que deba revisarse; solo sugerencias.</translation>
    </message>
    <message>
        <source>{0} to mend</source>
        <translation>{0} por corregir</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} por ver</translation>
    </message>
    <message>
        <source>{0} before the report is handed over. F8 goes from one to the next.</source>
        <translation>{0} antes de entregar el informe. F8 pasa de uno a otro.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>The programme, as CSV or Excel</source>
        <translation>El programa, en CSV o Excel</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tablas ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sessions new in the programme: {0}.</source>
        <translation>Sesiones nuevas en el programa: {0}.</translation>
    </message>
    <message>
        <source>Brought up to date: {0}.</source>
        <translation>Actualizadas: {0}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>To look at</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>Relatores</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>this number is there twice</source>
        <translation>este número aparece dos veces</translation>
    </message>
    <message>
        <source>day of the row above</source>
        <translation>día de la fila anterior</translation>
    </message>
    <message>
        <source>“{0}” is no day</source>
        <translation>«{0}» no es un día</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>{0}, sessions understood: {1}</source>
        <translation>{0}, sesiones entendidas: {1}</translation>
    </message>
    <message>
        <source>Take in these sessions ({0})</source>
        <translation>Importar estas sesiones ({0})</translation>
    </message>
    <message>
        <source>Columns: {0}.</source>
        <translation>Columnas: {0}.</translation>
    </message>
    <message>
        <source>Not used: {0}.</source>
        <translation>Sin usar: {0}.</translation>
    </message>
    <message>
        <source>Sessions to look at, in the last column: {0}.</source>
        <translation>Sesiones por revisar, en la última columna: {0}.</translation>
    </message>
    <message>
        <source>; {0} more</source>
        <translation>; {0} más</translation>
    </message>
    <message>
        <source>Rows that are no sessions: {0}.</source>
        <translation>Filas que no son sesiones: {0}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Sessions understood</source>
        <translation>Sesiones entendidas</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>before: {0}; here: {1}; in the file: {2}</source>
        <translation>antes: {0}; aquí: {1}; en el archivo: {2}</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Keep the row</source>
        <translation>Conservar la fila</translation>
    </message>
    <message>
        <source>Remove it, as in the file</source>
        <translation>Quitarla, como en el archivo</translation>
    </message>
    <message>
        <source>It is the same, in other words</source>
        <translation>Es la misma, con otras palabras</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <translation>Tomar lo del archivo</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Escribirlo…</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Report without a title yet</source>
        <translation>Informe aún sin título</translation>
    </message>
    <message>
        <source>In a note: {0}</source>
        <translation>En una nota: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} fields</source>
        <translation>{0} de {1} campos</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>modificado el {0}</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Search in all reports and notes</source>
        <translation>Buscar en todos los informes y notas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Qué informes</translation>
    </message>
    <message>
        <source>Of which form</source>
        <translation>De qué formulario</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Cualquier formulario</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>No report holds all these words.</source>
        <translation>Ningún informe contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No such report. The filters above show others.</source>
        <translation>No hay ningún informe así. Los filtros de arriba muestran otros.</translation>
    </message>
    <message>
        <source>Your reports are shown as soon as the library can be opened.</source>
        <translation>Sus informes se muestran en cuanto se pueda abrir la biblioteca.</translation>
    </message>
    <message>
        <source>The reports you begin are found here. There is no Save: every word is kept at once.</source>
        <translation>Los informes que empiece aparecen aquí. No hace falta guardar: cada palabra se conserva al instante.</translation>
    </message>
</context>
<context>
    <name>ReturningPage</name>
    <message>
        <source>Take it in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>It is another report</source>
        <translation>Es otro informe</translation>
    </message>
    <message>
        <source>{0} came back</source>
        <translation>{0} ha vuelto</translation>
    </message>
    <message>
        <source>taken from the file: {0}</source>
        <translation>tomado del archivo: {0}</translation>
    </message>
    <message>
        <source>to decide: {0}</source>
        <translation>por decidir: {0}</translation>
    </message>
    <message>
        <source>Taken from the file</source>
        <translation>Tomado del archivo</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>No hay más diferencias.</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation>y otros lugares: {0}</translation>
    </message>
    <message>
        <source>Leave the report as it is</source>
        <translation>Dejar el informe como está</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Take nothing of this file; the file itself stays as it is</source>
        <translation>No tomar nada de este archivo; el archivo en sí no cambia</translation>
    </message>
    <message>
        <source>Take the file in as a new report; the one in the library stays as it is</source>
        <translation>Tomar el archivo como un informe nuevo; el de la biblioteca no cambia</translation>
    </message>
    <message>
        <source>Go back and leave the file open ({0})</source>
        <translation>Volver y dejar el archivo pendiente ({0})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>1, 2 … choose · Backspace decides anew · F8 goes to the next</source>
        <translation>1, 2 … para elegir · Retroceso para decidir de nuevo · F8 pasa al siguiente</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Take the report in</source>
        <translation>Importar el informe</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Descartar el archivo</translation>
    </message>
    <message>
        <source>Put the texts there</source>
        <translation>Colocar allí los textos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>sentences that go on waiting: {0}</source>
        <translation>frases que siguen en espera: {0}</translation>
    </message>
    <message>
        <source>Go back and leave the file open ({0})</source>
        <translation>Volver y dejar el archivo pendiente ({0})</translation>
    </message>
    <message>
        <source>Take nothing of this file; the file itself stays as it is</source>
        <translation>No tomar nada de este archivo; el archivo en sí no cambia</translation>
    </message>
    <message>
        <source>They stay with the report without a place; its problems lead to them.</source>
        <translation>Se quedan con el informe sin lugar; sus problemas llevan a ellas.</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Put it…</source>
        <translation>Colocar…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Part it</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>into that section</source>
        <translation>a esa sección</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>read as</source>
        <translation>leído como</translation>
    </message>
    <message>
        <source>Something was decided already: undo that to read the file as another form.</source>
        <translation>Ya se decidió algo: deshágalo para leer el archivo como otro formulario.</translation>
    </message>
    <message>
        <source>Read as this form</source>
        <translation>Leer como este formulario</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>F8 goes to the next text to look at, Enter to the form</source>
        <translation>F8 lleva al siguiente texto por ver, Intro al formulario</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>El formulario</translation>
    </message>
    <message>
        <source>Choose where the text belongs and press Enter</source>
        <translation>Elija dónde va el texto y pulse Intro</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>A level out</source>
        <translation>Un nivel hacia fuera</translation>
    </message>
    <message>
        <source>A level in</source>
        <translation>Un nivel hacia dentro</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Split into items</source>
        <translation>Dividir en elementos</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Borrar el formato</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
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
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As the first letter says</source>
        <translation>Según la primera letra</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>{0} (Ctrl with a click opens it)</source>
        <translation>{0} (Ctrl+clic lo abre)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Report editor</source>
        <translation>Editor de informes</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exportar a Word</translation>
    </message>
    <message>
        <source>Hand the report over</source>
        <translation>Entregar el informe</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try the program on a sample</source>
        <translation>Probar el programa con un ejemplo</translation>
    </message>
    <message>
        <source>What you typed last is not on the disk yet, so the window stays open. It is tried again every second.</source>
        <translation>Lo último que ha escrito aún no está en el disco, por eso la ventana sigue abierta. Se vuelve a intentar cada segundo.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>What the groups said</source>
        <translation>Lo que dijeron los grupos</translation>
    </message>
    <message>
        <source>Not in the new wording: {0}</source>
        <translation>No está en la nueva redacción: {0}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{subject} is not there any more.</source>
        <translation>{subject} ya no está.</translation>
    </message>
    <message>
        <source>{subject} cannot be read{why}.</source>
        <translation>{subject} no se puede leer{why}.</translation>
    </message>
    <message>
        <source>{subject} is no report{why}: reports come as report files (.json) or Word files (.docx).</source>
        <translation>{subject} no es un informe{why}: los informes son archivos de informe (.json) o de Word (.docx).</translation>
    </message>
    <message>
        <source>{subject} is no report file that can be read{at}: have it written once more.</source>
        <translation>{subject} no es un archivo de informe legible{at}: pida que se exporte de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is not written in UTF-8{at}: save it again as UTF-8.</source>
        <translation>{subject} no está en UTF-8{at}: vuelva a guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is far larger than any report: look at what it is.</source>
        <translation>{subject} es mucho más grande que cualquier informe: mire qué es.</translation>
    </message>
    <message>
        <source>{subject}: these reports were made from forms that do not go together{why}.</source>
        <translation>{subject}: estos informes proceden de formularios que no van juntos{why}.</translation>
    </message>
    <message>
        <source>{subject} was merged from others chosen here ({detail}): everything would stand there twice. Choose either it or them.</source>
        <translation>{subject} se fusionó a partir de otros elegidos aquí ({detail}): todo figuraría dos veces. Elija este o los otros.</translation>
    </message>
    <message>
        <source>{subject} holds another report{why}.</source>
        <translation>{subject} contiene otro informe{why}.</translation>
    </message>
    <message>
        <source>{subject} is no merge that was begun{why}: begin it once more.</source>
        <translation>{subject} no es una fusión empezada{why}: empiécela de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is no hand-over file: ask for it again, or for the report as .json or .docx.</source>
        <translation>{subject} no es un archivo de entrega: pídalo de nuevo o pida el informe como .json o .docx.</translation>
    </message>
    <message>
        <source>{subject} is locked with a passphrase: ask whoever sent it.</source>
        <translation>{subject} está protegido con una frase de contraseña: pídala a quien lo envió.</translation>
    </message>
    <message>
        <source>{subject}: this is not its passphrase. Type it again.</source>
        <translation>{subject}: esa no es su frase de contraseña. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>{subject} is empty: get a fresh copy of it.</source>
        <translation>{subject} está vacío: consiga una copia nueva.</translation>
    </message>
    <message>
        <source>{subject} comes from another program{why}: open it there and save it as .docx.</source>
        <translation>{subject} viene de otro programa{why}: ábralo allí y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{subject} is far longer than any report{why}: copy what is the report into a new file.</source>
        <translation>{subject} es mucho más largo que cualquier informe{why}: copie lo que sea el informe en un archivo nuevo.</translation>
    </message>
    <message>
        <source>{subject} holds an answer{at} of more than {detail} characters: shorten it there.</source>
        <translation>{subject} contiene una respuesta{at} de más de {detail} caracteres: acórtela allí.</translation>
    </message>
    <message>
        <source>{subject} is no complete report{at}{why}: have it written once more.</source>
        <translation>{subject} no es un informe completo{at}{why}: pida que se exporte de nuevo.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer program: update this one to open it.</source>
        <translation>{subject} se creó con un programa más reciente: actualice este para abrirlo.</translation>
    </message>
    <message>
        <source>{subject} holds a character that no Word file can hold{at}: remove it there.</source>
        <translation>{subject} contiene un carácter que ningún archivo de Word puede contener{at}: quítelo.</translation>
    </message>
    <message>
        <source>{subject} holds half a character{at}: type it again there.</source>
        <translation>{subject} contiene medio carácter{at}: vuelva a escribirlo.</translation>
    </message>
    <message>
        <source>{subject} holds two items with one mark{at}: have it written once more.</source>
        <translation>{subject} contiene dos elementos con la misma marca{at}: pida que se exporte de nuevo.</translation>
    </message>
    <message>
        <source>{subject} holds an answer that does not fit its question{at}{why}.</source>
        <translation>{subject} contiene una respuesta que no corresponde a su pregunta{at}{why}.</translation>
    </message>
    <message>
        <source>{subject} holds a report with answers: choose another name.</source>
        <translation>{subject} contiene un informe con respuestas: elija otro nombre.</translation>
    </message>
    <message>
        <source>The form has no part {where}.</source>
        <translation>El formulario no tiene la parte {where}.</translation>
    </message>
    <message>
        <source>{subject}: this form cannot be used{at}{why}.</source>
        <translation>{subject}: este formulario no se puede usar{at}{why}.</translation>
    </message>
    <message>
        <source>{subject}: another form is installed as {detail}.</source>
        <translation>{subject}: hay otro formulario instalado como {detail}.</translation>
    </message>
    <message>
        <source>{subject}: such a report is made by collating others. Choose a form for rapporteurs.</source>
        <translation>{subject}: este tipo de informe se hace reuniendo otros. Elija un formulario para relatores.</translation>
    </message>
    <message>
        <source>{subject}: several reports in the library begin so.</source>
        <translation>{subject}: varios informes de la biblioteca empiezan así.</translation>
    </message>
    <message>
        <source>{subject}: changed in Word and here since it was exported{at}. Nothing was changed; copy from the Word file what the report should say.</source>
        <translation>{subject}: se modificó en Word y aquí desde que se exportó{at}. No se ha cambiado nada; copie del archivo de Word lo que el informe deba decir.</translation>
    </message>
    <message>
        <source>{subject} is no Word file inside: open it where it was written and save it as .docx.</source>
        <translation>{subject} no es un archivo de Word por dentro: ábralo donde se escribió y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{subject} is damaged{at}{why}: get a fresh copy of it.</source>
        <translation>{subject} está dañado{at}{why}: consiga una copia nueva.</translation>
    </message>
    <message>
        <source>{subject} is built in an unsafe way{at}{why}: get it again from its author.</source>
        <translation>{subject} está construido de forma insegura{at}{why}: pídalo de nuevo a su autor.</translation>
    </message>
    <message>
        <source>{subject} has a password: save a copy without one.</source>
        <translation>{subject} tiene contraseña: guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>{subject} is a Word file of the old kind (.doc): open it and save it as .docx.</source>
        <translation>{subject} es un archivo de Word antiguo (.doc): ábralo y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>{subject}: reports come as .json or .docx, not as this{why}.</source>
        <translation>{subject}: los informes son .json o .docx, no así{why}.</translation>
    </message>
    <message>
        <source>{subject}: no row of headings with a number or title of sessions was found. Name the columns in the first row.</source>
        <translation>{subject}: no se encontró ninguna fila de encabezados con número o título de las sesiones. Ponga nombre a las columnas en la primera fila.</translation>
    </message>
    <message>
        <source>{where}: {count} given, {limit} count. Take the others away, or let an annex print them.</source>
        <translation>{where}: hay {count}, cuentan {limit}. Quite los demás o deje que un anexo los imprima.</translation>
    </message>
    <message>
        <source>This form has no Word layout: its reports leave as a report file.</source>
        <translation>Este formulario no tiene plantilla de Word: sus informes salen como archivo de informe.</translation>
    </message>
    <message>
        <source>The Word file would not read back the same ({detail}). Nothing was written; please send us the template.</source>
        <translation>El archivo de Word no se leería igual ({detail}). No se ha escrito nada; envíenos la plantilla, por favor.</translation>
    </message>
    <message>
        <source>{subject}: the form “{detail}” is not installed here. What it holds is kept; ask the organisers for the form to open it.</source>
        <translation>{subject}: el formulario «{detail}» no está instalado aquí. Lo que contiene se conserva; pida el formulario a los organizadores para abrirlo.</translation>
    </message>
    <message>
        <source>This report is not in the library any more.</source>
        <translation>Este informe ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>{subject} is no library of this program: it is left as it is. Nothing typed can be saved there.</source>
        <translation>{subject} no es una biblioteca de este programa: se deja como está. No se puede guardar allí nada de lo que escriba.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer program: update this one to open it. It is left as it is.</source>
        <translation>{subject} se creó con un programa más reciente: actualice este para abrirlo. Se deja como está.</translation>
    </message>
    <message>
        <source>{subject}: the library holds a later state of this report, which is kept. To bring two laptops together, take in a hand-over file (.gfmd): it carries its history.</source>
        <translation>{subject}: la biblioteca tiene un estado más reciente de este informe, que se conserva. Para reunir dos portátiles, abra un archivo de entrega (.gfmd): lleva su historial.</translation>
    </message>
    <message>
        <source>{subject} was not made from a form known here: copy its text into a new report.</source>
        <translation>{subject} no se creó con un formulario conocido aquí: copie su texto en un informe nuevo.</translation>
    </message>
    <message>
        <source>{subject}: the disk is full. Free some space and try again; nothing was half written.</source>
        <translation>{subject}: el disco está lleno. Libere espacio e inténtelo de nuevo; nada quedó a medio escribir.</translation>
    </message>
    <message>
        <source>{subject}: this place is write-protected. Choose another folder.</source>
        <translation>{subject}: este lugar está protegido contra escritura. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{subject}: you have no right to write here. Choose another folder.</source>
        <translation>{subject}: no tiene permiso para escribir aquí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{subject} is not there any more: somebody moved or deleted it. Bring it back to where it was.</source>
        <translation>{subject} ya no está: alguien lo movió o lo borró. Devuélvalo a su sitio.</translation>
    </message>
    <message>
        <source>{subject}: there is no such folder any more. Choose another.</source>
        <translation>{subject}: esa carpeta ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>{subject} is a folder: choose a file.</source>
        <translation>{subject} es una carpeta: elija un archivo.</translation>
    </message>
    <message>
        <source>{subject} is damaged ({detail}).</source>
        <translation>{subject} está dañado ({detail}).</translation>
    </message>
    <message>
        <source>{subject} is open in another program: close it there.</source>
        <translation>{subject} está abierto en otro programa: ciérrelo allí.</translation>
    </message>
    <message>
        <source>{subject} could not be written{why}. What was there before is unchanged.</source>
        <translation>{subject} no se pudo escribir{why}. Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>{subject} could not be read{why}: check the disk or the stick and try again.</source>
        <translation>{subject} no se pudo leer{why}: revise el disco o la memoria USB e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is our mistake, not yours ({0}). What you typed is safe.</source>
        <translation>Es un error nuestro, no suyo ({0}). Lo que ha escrito está a salvo.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>{0}: which session is it about?</source>
        <translation>{0}: ¿sobre qué sesión es?</translation>
    </message>
    <message>
        <source>Sessions of the programme</source>
        <translation>Sesiones del programa</translation>
    </message>
    <message>
        <source>Number, title, room or rapporteur</source>
        <translation>Número, título, sala o relator</translation>
    </message>
    <message>
        <source>Look for a session</source>
        <translation>Buscar una sesión</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>No session of the programme</source>
        <translation>Ninguna sesión del programa</translation>
    </message>
    <message>
        <source>{0} · has a report</source>
        <translation>{0} · tiene informe</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the form</source>
        <translation>Junto al formulario</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opens a copy: do with it what you like</source>
        <translation>Abre una copia: haga con ella lo que quiera</translation>
    </message>
    <message>
        <source>Programme, sessions: {0}. Take in another…</source>
        <translation>Programa; sesiones: {0}. Importar otro…</translation>
    </message>
    <message>
        <source>Take in the programme (CSV, Excel)…</source>
        <translation>Importar el programa (CSV, Excel)…</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>Empezar un informe</translation>
    </message>
    <message>
        <source>Try a finished one:</source>
        <translation>Probar uno terminado:</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>StillPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Add to this list</source>
        <translation>Añadir a esta lista</translation>
    </message>
    <message>
        <source>Move this item up</source>
        <translation>Subir este elemento</translation>
    </message>
    <message>
        <source>Move this item down</source>
        <translation>Bajar este elemento</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Quitar este elemento</translation>
    </message>
    <message>
        <source>Nothing said on this, or something after all</source>
        <translation>No se dijo nada sobre esto, o algo al final</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Añadir: {0}</translation>
    </message>
    <message>
        <source>There is no list here that something could be added to.</source>
        <translation>Aquí no hay ninguna lista a la que añadir algo.</translation>
    </message>
    <message>
        <source>“{0}” may stay empty as it is.</source>
        <translation>«{0}» puede quedar vacío tal como está.</translation>
    </message>
    <message>
        <source>“{0}” holds an answer.</source>
        <translation>«{0}» contiene una respuesta.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing parts this text: (i) … (ii) …, 1) … 2) … or • … • … would.</source>
        <translation>Nada divide este texto: (i) … (ii) …, 1) … 2) … o • … • … lo harían.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Written before this start: {0}. Undo once more to take it back.</source>
        <translation>Escrito antes de este inicio: {0}. Deshaga una vez más para quitarlo.</translation>
    </message>
    <message>
        <source>What the program keeps beside the answers</source>
        <translation>Lo que el programa guarda junto a las respuestas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Texts without a place</source>
        <translation>Textos sin lugar</translation>
    </message>
    <message>
        <source>Texts left out</source>
        <translation>Textos descartados</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>ayer {0}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Descartar este archivo</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} está protegido</translation>
    </message>
    <message>
        <source>This is not its passphrase, or the file was changed on its way. Try again.</source>
        <translation>Esa no es su frase de contraseña, o el archivo cambió por el camino. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Whoever handed it over knows the passphrase.</source>
        <translation>Quien lo entregó conoce la frase de contraseña.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
</context>
<context>
    <name>UnsaidLine</name>
    <message>
        <source>It says so in other words</source>
        <translation>Lo dice con otras palabras</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Incluirlo</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Your wording does not say:
{0}</source>
        <translation>Su redacción no dice:
{0}</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>Tamaño de texto del sistema</translation>
    </message>
    <message>
        <source>Projector: large text, no notes</source>
        <translation>Proyector: texto grande, sin notas</translation>
    </message>
    <message>
        <source>Show or hide what is beside the form</source>
        <translation>Mostrar u ocultar lo que está junto al formulario</translation>
    </message>
    <message>
        <source>Preview of the filled pages</source>
        <translation>Vista previa de las páginas rellenas</translation>
    </message>
    <message>
        <source>History of this report</source>
        <translation>Historial de este informe</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Ir a: {0}</translation>
    </message>
</context>
<context>
    <name>WaitingOver</name>
    <message>
        <source>Texts without a place…</source>
        <translation>Textos sin lugar…</translation>
    </message>
    <message>
        <source>Texts without a place</source>
        <translation>Textos sin lugar</translation>
    </message>
    <message>
        <source>The texts you found a place for are not in the report yet.</source>
        <translation>Los textos a los que encontró un lugar aún no están en el informe.</translation>
    </message>
    <message>
        <source>Put the texts there</source>
        <translation>Colocar allí los textos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>WaivingLine</name>
    <message>
        <source>Leave it out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>¿Por qué se descarta?</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <translation>dicho en otro lugar</translation>
    </message>
    <message>
        <source>not for the report</source>
        <translation>no es para el informe</translation>
    </message>
    <message>
        <source>the form's own words</source>
        <translation>las palabras del propio formulario</translation>
    </message>
</context>
<context>
    <name>WordingStrip</name>
    <message>
        <source>Take this wording</source>
        <translation>Tomar esta redacción</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>El texto completo</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Show what to look at</source>
        <translation>Mostrar lo que hay que revisar</translation>
    </message>
    <message>
        <source>next open point</source>
        <translation>siguiente punto pendiente</translation>
    </message>
    <message>
        <source>previous open point</source>
        <translation>punto pendiente anterior</translation>
    </message>
    <message>
        <source>Show or fold the official guidance</source>
        <translation>Mostrar u ocultar las instrucciones oficiales</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>Palabras: {0}</translation>
    </message>
</context>
</TS>
