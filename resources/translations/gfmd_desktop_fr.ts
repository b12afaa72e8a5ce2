<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Account</name>
    <message>
        <source>{0} of {1} sentences accounted for</source>
        <translation>{0} phrases sur {1} prises en compte</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Sentences that go on waiting for a place: {0} ({1}).</source>
        <translation>Phrases encore sans place : {0} ({1}).</translation>
    </message>
    <message>
        <source>Files that wait for you: {0}</source>
        <translation>Fichiers qui vous attendent : {0}</translation>
    </message>
    <message>
        <source>Files that are not taken in yet: {0}. They stay where they are, and can be taken in again.</source>
        <translation>Fichiers pas encore repris : {0}. Ils restent là où ils sont et peuvent être repris plus tard.</translation>
    </message>
    <message>
        <source>Files that are not taken in yet: {0}. They stay where they are, but closing loses what you decided about them here.</source>
        <translation>Fichiers pas encore repris : {0}. Ils restent là où ils sont, mais fermer fait perdre ce que vous avez décidé ici à leur sujet.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Files are being read: {0} of {1}…</source>
        <translation>Lecture des fichiers : {0} sur {1}…</translation>
    </message>
    <message>
        <source>{0} came in: {1}.</source>
        <translation>{0} est importé : {1}.</translation>
    </message>
    <message>
        <source>{0} came back: what it changes was taken in as one step, which undo takes back.</source>
        <translation>{0} est revenu : ce qu’il change a été repris en une seule étape, qu’on peut annuler.</translation>
    </message>
    <message>
        <source>{0} brings nothing new: the report has all of it.</source>
        <translation>{0} n’apporte rien de nouveau : le rapport contient déjà tout.</translation>
    </message>
    <message>
        <source>New reports from files: {0}</source>
        <translation>Nouveaux rapports venus de fichiers : {0}</translation>
    </message>
    <message>
        <source>Reports brought up to date: {0}</source>
        <translation>Rapports mis à jour : {0}</translation>
    </message>
    <message>
        <source>Files that bring nothing new: {0}</source>
        <translation>Fichiers sans rien de nouveau : {0}</translation>
    </message>
</context>
<context>
    <name>ArrivalsDesk</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Read it as {0}</source>
        <translation>Le lire comme {0}</translation>
    </message>
    <message>
        <source>A moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>ArrivalsOver</name>
    <message>
        <source>Go on with the files</source>
        <translation>Continuer avec les fichiers</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Go on with the files that came in</source>
        <translation>Continuer avec les fichiers reçus</translation>
    </message>
    <message>
        <source>Reports, as Word files or report files</source>
        <translation>Rapports, en fichiers Word ou fichiers de rapport</translation>
    </message>
    <message>
        <source>Reports ({0})</source>
        <translation>Rapports ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Fichiers reçus</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Give them a place</source>
        <translation>Leur donner une place</translation>
    </message>
    <message>
        <source>What helps…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>Go on with the file</source>
        <translation>Continuer avec le fichier</translation>
    </message>
    <message>
        <source>Go on with {0} files</source>
        <translation>Continuer avec {0} fichiers</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>{0} of {1} files are done</source>
        <translation>Fichiers terminés : {0} sur {1}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Enter shows what a file wants</source>
        <translation>Entrée montre ce qu’un fichier demande</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be made. {0}</source>
        <translation>Aucune sauvegarde n’a pu être faite. {0}</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>State of saving</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>◌ Opening…</source>
        <translation>◌ Ouverture…</translation>
    </message>
    <message>
        <source>The library is being opened</source>
        <translation>La bibliothèque s’ouvre</translation>
    </message>
    <message>
        <source>● All safe {0}</source>
        <translation>● Tout est en sûreté {0}</translation>
    </message>
    <message>
        <source>Everything typed is on the disk and was read back</source>
        <translation>Tout ce qui a été tapé est sur le disque et a été relu</translation>
    </message>
    <message>
        <source>◐ Saving…</source>
        <translation>◐ Enregistrement…</translation>
    </message>
    <message>
        <source>Steps on their way to the disk: {0}</source>
        <translation>Étapes en route vers le disque : {0}</translation>
    </message>
    <message>
        <source>▲ Not saved: {0}</source>
        <translation>▲ Non enregistré : {0}</translation>
    </message>
    <message>
        <source>Typing goes to the disk within a second</source>
        <translation>Ce que vous tapez est sur le disque en moins d’une seconde</translation>
    </message>
    <message>
        <source>the library was made by a newer program</source>
        <translation>la bibliothèque vient d’un programme plus récent</translation>
    </message>
    <message>
        <source>the library is no library</source>
        <translation>ce n’est pas une bibliothèque</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the library is read-only</source>
        <translation>la bibliothèque est en lecture seule</translation>
    </message>
    <message>
        <source>no right to write</source>
        <translation>pas le droit d’écrire</translation>
    </message>
    <message>
        <source>the library is open elsewhere</source>
        <translation>la bibliothèque est ouverte ailleurs</translation>
    </message>
    <message>
        <source>the library was moved or deleted</source>
        <translation>la bibliothèque a été déplacée ou supprimée</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the disk refuses</source>
        <translation>le disque refuse</translation>
    </message>
    <message>
        <source>a fault of the program</source>
        <translation>une erreur du programme</translation>
    </message>
    <message>
        <source>What you typed stays here and is tried again every second. Press to see what can be done.</source>
        <translation>Ce que vous avez tapé reste ici, un nouvel essai a lieu chaque seconde. Cliquez pour voir ce qui peut être fait.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Show the note behind this answer</source>
        <translation>Montrer la note à l’origine de cette réponse</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>There are no two texts here to make one of. Alt+↑ ↓ puts this one into another row.</source>
        <translation>Il n’y a pas ici deux textes à réunir. Alt+↑ ↓ place celui-ci dans une autre ligne.</translation>
    </message>
    <message>
        <source>One wording for {0}</source>
        <translation>Une seule formulation pour {0}</translation>
    </message>
    <message>
        <source>Other words for {0}</source>
        <translation>D’autres mots pour {0}</translation>
    </message>
    <message>
        <source>what the groups say here is kept: {0}</source>
        <translation>ce que les groupes disent ici est gardé : {0}</translation>
    </message>
    <message>
        <source>A row holds one text of each group, all of one list.</source>
        <translation>Une ligne contient un texte par groupe, tous de la même liste.</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>More groups…</source>
        <translation>Autres groupes…</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Take back everything that was decided here; Ctrl+Z brings it back. A report made of it before stays as it is until Finish.</source>
        <translation>Revenir sur tout ce qui a été décidé ici ; Ctrl+Z le rétablit. Un rapport qui en a déjà été fait reste tel quel jusqu’à « Terminer ».</translation>
    </message>
    <message>
        <source>Merge of {0} groups: {1}</source>
        <translation>Fusion de {0} groupes : {1}</translation>
    </message>
    <message>
        <source>{0} decisions ask again</source>
        <translation>À décider de nouveau : {0}</translation>
    </message>
    <message>
        <source>{0} new or changed</source>
        <translation>Nouveaux ou modifiés : {0}</translation>
    </message>
    <message>
        <source>What they rested on was changed or is gone.</source>
        <translation>Ce sur quoi reposaient ces décisions a changé ou n’est plus là.</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Why together</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>beyond what counts</source>
        <translation>au-delà de ce qui compte</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>Without a place in the form</source>
        <translation>Sans place dans le formulaire</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>choose later</source>
        <translation>à choisir plus tard</translation>
    </message>
    <message>
        <source>ordered by supporting groups</source>
        <translation>par nombre de groupes favorables</translation>
    </message>
    <message>
        <source>order by supporting groups (S)</source>
        <translation>trier par groupes favorables (S)</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Same idea, {percent} %
{words}</source>
        <translation>Même idée, {percent} %
{words}</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>One text per group</source>
        <translation>Un texte par groupe</translation>
    </message>
    <message>
        <source>Put together by you</source>
        <translation>Réuni par vous</translation>
    </message>
    <message>
        <source>No place in the form</source>
        <translation>Pas de place dans le formulaire</translation>
    </message>
    <message>
        <source>Left out by the group</source>
        <translation>Écarté par le groupe</translation>
    </message>
    <message>
        <source>Only one of them can stand</source>
        <translation>Un seul peut rester</translation>
    </message>
    <message>
        <source>Repeats {0} {1}</source>
        <translation>Répète {0} {1}</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Écarté : {0}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Without “{0}”: {1}</source>
        <translation>Sans « {0} » : {1}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien n’a été dit</translation>
    </message>
</context>
<context>
    <name>BoardOver</name>
    <message>
        <source>Merge group reports…</source>
        <translation>Fusionner des rapports de groupe…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Only what is to decide</source>
        <translation>À décider seulement</translation>
    </message>
    <message>
        <source>Print the group behind each item</source>
        <translation>Imprimer le groupe d’origine</translation>
    </message>
    <message>
        <source>Take all the rest</source>
        <translation>Reprendre tout le reste</translation>
    </message>
    <message>
        <source>Put it into…</source>
        <translation>Placer dans…</translation>
    </message>
    <message>
        <source>Put the text into this question</source>
        <translation>Placer le texte dans cette question</translation>
    </message>
    <message>
        <source>take</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>combine</source>
        <translation>combiner</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifier</translation>
    </message>
    <message>
        <source>place</source>
        <translation>placer</translation>
    </message>
    <message>
        <source>order</source>
        <translation>trier</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>séparer</translation>
    </message>
</context>
<context>
    <name>BoardTables</name>
    <message>
        <source>What the groups said</source>
        <translation>Ce que les groupes ont dit</translation>
    </message>
    <message>
        <source>The report they make together</source>
        <translation>Le rapport commun</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>ClosedLibrary</name>
    <message>
        <source>Your library cannot be opened. {0} It lies in {1}.</source>
        <translation>Votre bibliothèque ne peut pas être ouverte. {0} Elle se trouve dans {1}.</translation>
    </message>
</context>
<context>
    <name>ConsentField</name>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Nobody asked the speaker yet: no name is printed</source>
        <translation>La personne n’a pas encore été interrogée : aucun nom n’est imprimé</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>The quote is printed, the speaker is not</source>
        <translation>La citation est imprimée, pas le nom</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>The speaker agreed to be named in print</source>
        <translation>La personne accepte d’être nommée</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A mistake of ours</source>
        <translation>Une erreur de notre part</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Description de l’erreur</translation>
    </message>
    <message>
        <source>Please send us these lines. They say where in the program it happened, and hold nothing of your reports.</source>
        <translation>Merci de nous envoyer ces lignes. Elles disent où l’erreur s’est produite dans le programme et ne contiennent rien de vos rapports.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Something went wrong that is our mistake. What you typed is in the library; you can go on.</source>
        <translation>Une erreur s’est produite, de notre fait. Ce que vous avez tapé est dans la bibliothèque ; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Look at the report…</source>
        <translation>Voir la description…</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Report (*.json)</source>
        <translation>Rapport (*.json)</translation>
    </message>
    <message>
        <source>{0}: {1} given, {2} count</source>
        <translation>{0} : {1} donnés, {2} comptent</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>Fichier Word (*.docx)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>{0} of {0} fields identical on re-reading, no author data: {1}</source>
        <translation>{0} champs sur {0} identiques à la relecture, aucune donnée d’auteur : {1}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A copy lies in {0}.</source>
        <translation>Une copie se trouve ici : {0}.</translation>
    </message>
</context>
<context>
    <name>ExportDrawer</name>
    <message>
        <source>Write the Word file</source>
        <translation>Créer le fichier Word</translation>
    </message>
    <message>
        <source>Write a PDF</source>
        <translation>Créer un PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Print the group each item came from</source>
        <translation>Imprimer le groupe d’origine</translation>
    </message>
    <message>
        <source>Print what is beyond the limits in an annex</source>
        <translation>Imprimer en annexe ce qui dépasse les limites</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, dans {1}</translation>
    </message>
    <message>
        <source>{0}. The form prints those that count, in their order; an annex after it prints the others.</source>
        <translation>{0}. Le formulaire imprime ce qui compte, dans l’ordre ; une annexe à la suite imprime le reste.</translation>
    </message>
    <message>
        <source>{0}. Nothing is written like this: take the others away, or let an annex print them.</source>
        <translation>{0}. Rien n’est écrit ainsi : enlevez le reste, ou laissez une annexe l’imprimer.</translation>
    </message>
    <message>
        <source>Which part leaves</source>
        <translation>Partie à exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>nothing said</source>
        <translation>rien n’a été dit</translation>
    </message>
    <message>
        <source>{0}: nothing was said</source>
        <translation>{0} : rien n’a été dit</translation>
    </message>
    <message>
        <source>Say that the session said nothing on this, so that it does not look forgotten</source>
        <translation>Indiquer que la session n’a rien dit à ce sujet, pour que cela n’ait pas l’air oublié</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>en cours de lecture…</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>is being taken in…</source>
        <translation>en cours d’importation…</translation>
    </message>
    <message>
        <source>is in the library</source>
        <translation>dans la bibliothèque</translation>
    </message>
    <message>
        <source>its report is up to date</source>
        <translation>son rapport est à jour</translation>
    </message>
    <message>
        <source>brings nothing new</source>
        <translation>n’apporte rien de nouveau</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>cannot be taken in</source>
        <translation>ne peut pas être importé</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Mise en forme</translation>
    </message>
</context>
<context>
    <name>FrontDesk</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>“{0}” is among the deleted reports now.</source>
        <translation>« {0} » est maintenant parmi les rapports supprimés.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>“{0}” is in the archive now. Searching finds it, and so does the filter “Archived”.</source>
        <translation>« {0} » est maintenant dans les archives. La recherche le trouve, le filtre « Archivés » aussi.</translation>
    </message>
    <message>
        <source>The copy is chosen now.</source>
        <translation>La copie est maintenant sélectionnée.</translation>
    </message>
    <message>
        <source>The report is back.</source>
        <translation>Le rapport est de retour.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Merge {0} reports</source>
        <translation>Fusionner {0} rapports</translation>
    </message>
    <message>
        <source>Which reports become one?</source>
        <translation>Quels rapports n’en feront qu’un ?</translation>
    </message>
    <message>
        <source>Choose the reports of the breakout groups, two to twenty. They stay as they are; a new report is made.</source>
        <translation>Choisissez les rapports des groupes de travail, de deux à vingt. Ils restent tels quels ; un nouveau rapport est créé.</translation>
    </message>
    <message>
        <source>Reports to choose from</source>
        <translation>Rapports au choix</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Take a note</source>
        <translation>Prendre une note</translation>
    </message>
    <message>
        <source>{0} leads to the notes at any time. Write what you hear; Enter ends the line.</source>
        <translation>{0} mène aux notes à tout moment. Écrivez ce que vous entendez ; Entrée termine la ligne.</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>La classer</translation>
    </message>
    <message>
        <source>Press Alt+2: the note you just wrote goes into section 2. It stays here, grey, linked both ways.</source>
        <translation>Appuyez sur Alt+2 : la note que vous venez d’écrire va dans la section 2. Elle reste ici, en gris, liée dans les deux sens.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Demander l’accord</translation>
    </message>
    <message>
        <source>A quote names its speaker only with consent. Choose another answer under a quote’s “Consent”.</source>
        <translation>Une citation ne nomme son auteur qu’avec son accord. Choisissez une autre réponse sous « Consent » d’une citation.</translation>
    </message>
    <message>
        <source>Walk the open points</source>
        <translation>Parcourir les points ouverts</translation>
    </message>
    <message>
        <source>{0} goes to the next thing to look at, over and over, until there is none.</source>
        <translation>{0} mène au prochain point à voir, encore et encore, jusqu’à ce qu’il n’y en ait plus.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>{0} shows what will leave as the organisers’ own Word file; once more writes it, Escape goes back.</source>
        <translation>{0} montre ce qui sortira dans le fichier Word des organisateurs ; encore une fois le crée, Échap revient.</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Show me where</source>
        <translation>Montrez-moi où</translation>
    </message>
    <message>
        <source>That is all there is to it. This copy is yours: go on trying, or delete it under “All reports”.</source>
        <translation>C’est tout. Cette copie est à vous : continuez d’essayer, ou supprimez-la dans « Tous les rapports ».</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Step {0}, {1}: {2}</source>
        <translation>Étape {0}, {1} : {2}</translation>
    </message>
    <message>
        <source>Try it on this copy</source>
        <translation>Essayez sur cette copie</translation>
    </message>
    <message>
        <source>Tour of the sample</source>
        <translation>Visite de l’exemple</translation>
    </message>
</context>
<context>
    <name>HandingDesk</name>
    <message>
        <source>Where to</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>Handed over to {0}</source>
        <translation>Transmis : {0}</translation>
    </message>
    <message>
        <source>{0} was read back: fields {1}, steps {2}.</source>
        <translation>{0} a été relu : champs {1}, étapes {2}.</translation>
    </message>
    <message>
        <source>{0} private notes are in it.</source>
        <translation>Notes privées incluses : {0}.</translation>
    </message>
    <message>
        <source>You may pull the stick out.</source>
        <translation>Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>reports of this session: {0}</source>
        <translation>rapports de cette session : {0}</translation>
    </message>
    <message>
        <source>reports of other sessions: {0}</source>
        <translation>rapports d’autres sessions : {0}</translation>
    </message>
    <message>
        <source>files locked with a passphrase: {0}</source>
        <translation>fichiers protégés par une phrase secrète : {0}</translation>
    </message>
    <message>
        <source>On the stick {0} there are {1}.</source>
        <translation>Sur la clé {0} : {1}.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>HandingDrawer</name>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Tell it to the other rapporteur, not on the same stick. Nobody can recover it, we neither.</source>
        <translation>Communiquez-la à l’autre rapporteur, mais pas sur la même clé. Personne ne peut la retrouver, nous non plus.</translation>
    </message>
    <message>
        <source>Hand over to a co-rapporteur: the report with its history, to be merged there.</source>
        <translation>Transmettre à un co-rapporteur : le rapport avec son historique, à fusionner chez lui.</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Give my private notes too ({0})</source>
        <translation>Donner aussi mes notes privées ({0})</translation>
    </message>
    <message>
        <source>Stick {0}</source>
        <translation>Clé {0}</translation>
    </message>
    <message>
        <source>Copy to the stick</source>
        <translation>Copier sur la clé</translation>
    </message>
    <message>
        <source>Write the hand-over file</source>
        <translation>Créer le fichier de transmission</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>a few words, shown as you type</source>
        <translation>quelques mots, en clair</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Hand over to a co-rapporteur…</source>
        <translation>Transmettre à un co-rapporteur…</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Drag to another place (Alt+Up and Alt+Down do the same)</source>
        <translation>Faire glisser à un autre endroit (ou Alt+Haut et Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Group: {0}</source>
        <translation>Groupe : {0}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>amended since sent</source>
        <translation>modifié depuis l’envoi</translation>
    </message>
    <message>
        <source>This report: {0}</source>
        <translation>Ce rapport : {0}</translation>
    </message>
    <message>
        <source>Check: {0} to look at</source>
        <translation>Vérifier : {0} à voir</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>An offline report editor for conference rapporteurs. It knows no network, no account, and tells nobody.</source>
        <translation>Un éditeur de rapports hors ligne pour les rapporteurs de conférences. Il ne connaît ni réseau ni compte, et ne transmet rien à personne.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; Qt is used under the LGPL.</source>
        <translation>Logiciel libre sous licence MIT ; Qt est utilisé sous licence LGPL.</translation>
    </message>
    <message>
        <source>Your library: {0}</source>
        <translation>Votre bibliothèque : {0}</translation>
    </message>
    <message>
        <source>Report editor</source>
        <translation>Éditeur de rapports</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>There is no Save. What you type is on the disk within a second; the badge is green once it was read back.</source>
        <translation>Il n’y a rien à enregistrer. Ce que vous tapez est sur le disque en moins d’une seconde ; l’indicateur passe au vert une fois que c’est relu.</translation>
    </message>
    <message>
        <source>Undo works over days. Deleted reports and earlier states can be brought back.</source>
        <translation>On peut annuler même après plusieurs jours. Les rapports supprimés et les états antérieurs peuvent être rétablis.</translation>
    </message>
    <message>
        <source>The official form</source>
        <translation>Le formulaire officiel</translation>
    </message>
    <message>
        <source>More than the form takes is welcome: what stands beyond the dotted line is kept, and you choose later by moving.</source>
        <translation>Vous pouvez écrire plus que ne prévoit le formulaire : ce qui suit la ligne pointillée est gardé, et vous choisirez plus tard en déplaçant.</translation>
    </message>
    <message>
        <source>“Nothing said” tells apart what was not discussed from what you have not written yet.</source>
        <translation>« Rien n’a été dit » distingue ce qui n’a pas été abordé de ce que vous n’avez pas encore écrit.</translation>
    </message>
    <message>
        <source>The Word file is the organisers' own, filled, read back and compared before you get it.</source>
        <translation>Le fichier Word est celui des organisateurs, rempli, relu et comparé avant de vous être remis.</translation>
    </message>
    <message>
        <source>Files from others</source>
        <translation>Fichiers des autres</translation>
    </message>
    <message>
        <source>Drop Word files on the window. What is in doubt you look at; every sentence is placed, left out or goes on waiting.</source>
        <translation>Déposez des fichiers Word sur la fenêtre. Vous voyez ce qui est douteux ; chaque phrase est placée, écartée ou reste en attente.</translation>
    </message>
    <message>
        <source>A file of ours that was edited elsewhere returns to its report: you see what it changes first.</source>
        <translation>Un fichier d’ici modifié ailleurs revient à son rapport : vous voyez d’abord ce qu’il change.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>A speaker is named only where consent is “approved”; otherwise the quote leaves as anonymous.</source>
        <translation>Une personne n’est nommée que si son accord est noté « accordé » ; sinon la citation reste anonyme.</translation>
    </message>
    <message>
        <source>Your notes never leave. Files carry no author, computer or history.</source>
        <translation>Vos notes ne sortent jamais. Les fichiers ne portent ni auteur, ni ordinateur, ni historique.</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>at the beginning of a line makes a list; Tab there goes a level deeper</source>
        <translation>au début d’une ligne commence une liste ; Tab à cet endroit descend d’un niveau</translation>
    </message>
    <message>
        <source>bold, italic, underlined</source>
        <translation>gras, italique, souligné</translation>
    </message>
    <message>
        <source>adds to the list you write in</source>
        <translation>ajoute à la liste où vous écrivez</translation>
    </message>
    <message>
        <source>moves an item; Ctrl+Shift+Backspace takes it away</source>
        <translation>déplace un élément ; Ctrl+Maj+Retour arrière l’enlève</translation>
    </message>
    <message>
        <source>files the note you are in into that section; Alt+Shift: as an action</source>
        <translation>classe la note en cours dans cette section ; Alt+Maj : comme action</translation>
    </message>
    <message>
        <source>Merging groups' reports</source>
        <translation>Fusionner les rapports de groupe</translation>
    </message>
    <message>
        <source>takes what a group said, makes a row into one text, leaves it out with a reason</source>
        <translation>reprend ce qu’un groupe a dit, fait d’une ligne un seul texte, écarte avec un motif</translation>
    </message>
    <message>
        <source>puts an entry at its place; orders a list by supporting groups</source>
        <translation>met une entrée à son rang ; trie une liste par groupes favorables</translation>
    </message>
    <message>
        <source>puts a text into the row above or below; gives it a row of its own</source>
        <translation>place un texte dans la ligne au-dessus ou au-dessous ; lui donne sa propre ligne</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Choose a moment to see what it changed.</source>
        <translation>Choisissez un moment pour voir ce qu’il a changé.</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation>et d’autres endroits : {0}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Bring the whole report back to {0}</source>
        <translation>Ramener tout le rapport à {0}</translation>
    </message>
    <message>
        <source>{0}: before: {1}; after: {2}</source>
        <translation>{0} : avant : {1} ; après : {2}</translation>
    </message>
    <message>
        <source>Bring this field back to {0}</source>
        <translation>Ramener ce champ à {0}</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>enlevé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien n’a été dit</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Named versions</source>
        <translation>Versions nommées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Earlier, {0}</source>
        <translation>Plus tôt, {0}</translation>
    </message>
    <message>
        <source>{0} · program started {1}</source>
        <translation>{0} · programme démarré à {1}</translation>
    </message>
    <message>
        <source>came with the report</source>
        <translation>venu avec le rapport</translation>
    </message>
    <message>
        <source>taken back: {0}</source>
        <translation>annulé : {0}</translation>
    </message>
    <message>
        <source>done again: {0}</source>
        <translation>rétabli : {0}</translation>
    </message>
    <message>
        <source>brought back: {0}</source>
        <translation>restauré : {0}</translation>
    </message>
    <message>
        <source>came from a file: {0}</source>
        <translation>venu d’un fichier : {0}</translation>
    </message>
    <message>
        <source>sent {0}</source>
        <translation>envoyé le {0}</translation>
    </message>
    <message>
        <source>before {0} came back</source>
        <translation>avant le retour de {0}</translation>
    </message>
    <message>
        <source>{0} taken in</source>
        <translation>{0} importé</translation>
    </message>
    <message>
        <source>taken in on the other laptop</source>
        <translation>importé sur l’autre ordinateur</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>What changed since “{0}”</source>
        <translation>Ce qui a changé depuis « {0} »</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Name the present state (Enter)</source>
        <translation>Nommer l’état actuel (Entrée)</translation>
    </message>
    <message>
        <source>Name for the present state</source>
        <translation>Nom de l’état actuel</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>from note {0}</source>
        <translation>de la note {0}</translation>
    </message>
    <message>
        <source>{0}, from note {1}</source>
        <translation>{0}, de la note {1}</translation>
    </message>
    <message>
        <source>Show the note this came from</source>
        <translation>Montrer la note d’où cela vient</translation>
    </message>
    <message>
        <source>Show the note this came from (Ctrl+Shift+M)</source>
        <translation>Montrer la note d’où cela vient (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Take away (Ctrl+Shift+Backspace); undo brings it back</source>
        <translation>Enlever (Ctrl+Maj+Retour arrière) ; annuler le fait revenir</translation>
    </message>
</context>
<context>
    <name>ItemsField</name>
    <message>
        <source>+ Add: {0}</source>
        <translation>+ Ajouter : {0}</translation>
    </message>
    <message>
        <source>Add to {0}</source>
        <translation>Ajouter à {0}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>beyond the {0}: move up what counts; nothing here is lost</source>
        <translation>au-delà des {0} : remontez ce qui compte ; rien ici n’est perdu</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: {0}</source>
        <translation>Langue : {0}</translation>
    </message>
    <message>
        <source>Language: as the system's</source>
        <translation>Langue : celle du système</translation>
    </message>
    <message>
        <source>the system's language</source>
        <translation>la langue du système</translation>
    </message>
    <message>
        <source>From the next start the window speaks: {0}. Your reports stay as they are.</source>
        <translation>Au prochain démarrage, la fenêtre parlera : {0}. Vos rapports restent tels quels.</translation>
    </message>
</context>
<context>
    <name>LastSitting</name>
    <message>
        <source>The program was cut off last time. Everything typed until {0} is here.</source>
        <translation>Le programme a été interrompu la dernière fois. Tout ce qui a été tapé jusqu’à {0} est là.</translation>
    </message>
</context>
<context>
    <name>LeftOvers</name>
    <message>
        <source>Texts without a place</source>
        <translation>Textes sans place</translation>
    </message>
    <message>
        <source>No place yet: {0}. Put each into the form, or leave it out.</source>
        <translation>Sans place encore : {0}. Placez chacun dans le formulaire, ou écartez-le.</translation>
    </message>
</context>
<context>
    <name>LibraryNews</name>
    <message>
        <source>Your reports can be read and exported, but not changed: {0} is write-protected. Nothing typed now can be kept here.</source>
        <translation>Vos rapports peuvent être lus et exportés, mais pas modifiés : {0} est protégé en écriture. Rien de ce qui est tapé maintenant ne peut y être gardé.</translation>
    </message>
    <message>
        <source>Your library was brought to the form of this program. As it was before it lies in {0}.</source>
        <translation>Votre bibliothèque a été adaptée à cette version du programme. Son état antérieur se trouve ici : {0}.</translation>
    </message>
    <message>
        <source>Your library lies in a folder that is copied to a cloud ({0}). Two computers writing to it can damage it: better keep it elsewhere, and share reports as files.</source>
        <translation>Votre bibliothèque se trouve dans un dossier copié dans un nuage ({0}). Deux ordinateurs qui y écrivent peuvent l’endommager : mieux vaut la garder ailleurs et partager les rapports sous forme de fichiers.</translation>
    </message>
    <message>
        <source>Your library lies on something that can be pulled out ({0}). Close this window before you take it away.</source>
        <translation>Votre bibliothèque se trouve sur un support amovible ({0}). Fermez cette fenêtre avant de le retirer.</translation>
    </message>
    <message>
        <source>Your library was damaged. Reports read from it: {0}.</source>
        <translation>Votre bibliothèque était endommagée. Rapports qui ont pu y être lus : {0}.</translation>
    </message>
    <message>
        <source>From the backup: {0}.</source>
        <translation>Repris de la sauvegarde : {0}.</translation>
    </message>
    <message>
        <source>Without their history: {0}.</source>
        <translation>Sans historique : {0}.</translation>
    </message>
    <message>
        <source>As they were some time ago: {0}.</source>
        <translation>Dans un état un peu plus ancien : {0}.</translation>
    </message>
    <message>
        <source>Not readable: {0}.</source>
        <translation>Illisibles : {0}.</translation>
    </message>
    <message>
        <source>The damaged file is kept: {0}.</source>
        <translation>Le fichier endommagé est conservé : {0}.</translation>
    </message>
</context>
<context>
    <name>LinkPopup</name>
    <message>
        <source>Set link</source>
        <translation>Poser le lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>A web or mail address, as www.example.org or desk@example.org</source>
        <translation>Une adresse web ou électronique, comme www.example.org ou desk@example.org</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>LostLibrary</name>
    <message>
        <source>No library was found in its place, so an empty one was begun. Its last backup is of {0}.</source>
        <translation>Aucune bibliothèque n’a été trouvée à sa place, une bibliothèque vide a donc été commencée. Sa dernière copie de sauvegarde date de : {0}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>Reports were begun here meanwhile, so nothing was replaced. The backup is kept: {0}.</source>
        <translation>Des rapports ont été commencés ici entre-temps, rien n’a donc été remplacé. La copie est conservée : {0}.</translation>
    </message>
    <message>
        <source>Reports brought back: {0}.</source>
        <translation>Rapports rétablis : {0}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>SECTIONS</source>
        <translation>SECTIONS</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Retirer ce message</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>REPORTS</source>
        <translation>RAPPORTS</translation>
    </message>
    <message>
        <source>Recent reports and the programme</source>
        <translation>Rapports récents et programme</translation>
    </message>
    <message>
        <source>Enter opens the report, or begins the session's</source>
        <translation>Entrée ouvre le rapport, ou commence celui de la session</translation>
    </message>
    <message>
        <source>Reports and programme</source>
        <translation>Rapports et programme</translation>
    </message>
    <message>
        <source>Show recent reports and the programme</source>
        <translation>Montrer les rapports récents et le programme</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Replier cette colonne</translation>
    </message>
    <message>
        <source>no report yet, Enter begins it</source>
        <translation>pas encore de rapport, Entrée le commence</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert maintenant</translation>
    </message>
    <message>
        <source>has a report</source>
        <translation>a un rapport</translation>
    </message>
    <message>
        <source>Reports you begin are found here.</source>
        <translation>Les rapports que vous commencez se trouvent ici.</translation>
    </message>
    <message>
        <source>Take in the programme, and each session is one click away.</source>
        <translation>Importez le programme, et chaque session est à un clic.</translation>
    </message>
    <message>
        <source>{0} reports</source>
        <translation>{0} rapports</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>AUJOURD’HUI</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
</context>
<context>
    <name>NavigationDesk</name>
    <message>
        <source>Fold or show the reports at the left</source>
        <translation>Replier ou montrer les rapports sur le côté</translation>
    </message>
    <message>
        <source>Recent reports and the programme</source>
        <translation>Rapports récents et programme</translation>
    </message>
    <message>
        <source>A report of {0} was begun on the form {1}.</source>
        <translation>Un rapport sur {0} a été commencé avec le formulaire {1}.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
</context>
<context>
    <name>NotesDelegate</name>
    <message>
        <source>Note of {0}</source>
        <translation>Note de {0}</translation>
    </message>
    <message>
        <source>ask consent</source>
        <translation>demander l’accord</translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>written {0}</source>
        <translation>écrite le {0}</translation>
    </message>
    <message>
        <source>not filed, {0}</source>
        <translation>non classée, {0}</translation>
    </message>
    <message>
        <source>filed in {0}, {1}</source>
        <translation>classée dans {0}, {1}</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>No note was filed there.</source>
        <translation>Aucune note n’a été classée là.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Enter changes a note, or goes to where it was filed; Delete takes it away</source>
        <translation>Entrée modifie une note, ou va là où elle est classée ; Suppr l’enlève</translation>
    </message>
    <message>
        <source>type, Enter for the next line</source>
        <translation>tapez, Entrée pour la ligne suivante</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
</context>
<context>
    <name>NotesWork</name>
    <message>
        <source>Go to a note first; the arrow keys do that.</source>
        <translation>Allez d’abord sur une note, avec les flèches.</translation>
    </message>
    <message>
        <source>No section has the number {0}.</source>
        <translation>Aucune section n’a le numéro {0}.</translation>
    </message>
    <message>
        <source>This note is filed already, in {0}.</source>
        <translation>Cette note est déjà classée, dans {0}.</translation>
    </message>
    <message>
        <source>Alt {0}</source>
        <translation>Alt {0}</translation>
    </message>
    <message>
        <source>Alt and a number from the list of sections file a note there; with Shift, into its current item.</source>
        <translation>Alt et un numéro de la liste des sections y classent une note ; avec Maj, dans son élément en cours.</translation>
    </message>
    <message>
        <source>{0}: there is nothing yet that this could go into.</source>
        <translation>{0} : il n’y a encore rien où cela pourrait aller.</translation>
    </message>
    <message>
        <source>{0}: there is no free place for a note.</source>
        <translation>{0} : il n’y a pas de place libre pour une note.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The file shows words of this form, but not all: choose another one above if it is one.</source>
        <translation>Le fichier contient des mots de ce formulaire, mais pas tous : si c’en est un autre, choisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surlignage</translation>
    </message>
    <message>
        <source>shading</source>
        <translation>trame de fond</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>strikethrough</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>raised or lowered</source>
        <translation>exposant ou indice</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>diagram</source>
        <translation>diagramme</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>macro</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>Tracked changes were read as accepted ({count}).</source>
        <translation>Les modifications suivies ont été lues comme acceptées ({count}).</translation>
    </message>
    <message>
        <source>Formatting a report does not have was left ({detail}, {count}).</source>
        <translation>La mise en forme qu’un rapport ne connaît pas a été laissée de côté ({detail}, {count}).</translation>
    </message>
    <message>
        <source>Pictures were left in the file ({count}).</source>
        <translation>Les images sont restées dans le fichier ({count}).</translation>
    </message>
    <message>
        <source>Embedded objects were not opened ({detail}, {count}).</source>
        <translation>Les objets incorporés n’ont pas été ouverts ({detail}, {count}).</translation>
    </message>
    <message>
        <source>Comments were left in the file ({count}).</source>
        <translation>Les commentaires sont restés dans le fichier ({count}).</translation>
    </message>
    <message>
        <source>Footnotes stand in brackets where they were referred to ({count}).</source>
        <translation>Les notes de bas de page figurent entre crochets à l’endroit de leur appel ({count}).</translation>
    </message>
    <message>
        <source>The file was damaged a little; what could be read was read.</source>
        <translation>Le fichier était un peu endommagé ; ce qui pouvait être lu l’a été.</translation>
    </message>
    <message>
        <source>{detail}: more than the form counts. All came in, the surplus beyond the line.</source>
        <translation>{detail} : plus que le formulaire n’en compte. Tout a été repris, le surplus au-delà de la ligne.</translation>
    </message>
    <message>
        <source>Only the line “Ref {detail}” on its pages says which report this is.</source>
        <translation>Seule la ligne « Ref {detail} » sur ses pages dit de quel rapport il s’agit.</translation>
    </message>
    <message>
        <source>The line “Ref {detail}” on its pages names a report that says other things. The file comes in as a new one.</source>
        <translation>La ligne « Ref {detail} » sur ses pages désigne un rapport qui dit autre chose. Le fichier entre comme un nouveau rapport.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Alt+{0} files a note here</source>
        <translation>Alt+{0} classe une note ici</translation>
    </message>
    <message>
        <source>sections done: {0} of {1}</source>
        <translation>sections terminées : {0} sur {1}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>partly filled</source>
        <translation>rempli en partie</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien n’a été dit</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} à voir</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
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
        <translation>Aide</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>New report…</source>
        <translation>Nouveau rapport…</translation>
    </message>
    <message>
        <source>All reports…</source>
        <translation>Tous les rapports…</translation>
    </message>
    <message>
        <source>Archive this report</source>
        <translation>Archiver ce rapport</translation>
    </message>
    <message>
        <source>Take in the programme…</source>
        <translation>Importer le programme…</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Que souhaitez-vous faire ?</translation>
    </message>
    <message>
        <source>Look for a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command fits “{0}”. Fewer letters find more.</source>
        <translation>Aucune commande ne correspond à « {0} ». Moins de lettres en trouvent plus.</translation>
    </message>
</context>
<context>
    <name>PassagesDelegate</name>
    <message>
        <source>… {0} more lines</source>
        <translation>… encore {0} lignes</translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>Left out: {0}</source>
        <translation>Écarté : {0}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>The heading before it is not quite the form's.</source>
        <translation>Le titre qui précède n’est pas tout à fait celui du formulaire.</translation>
    </message>
    <message>
        <source>What is hidden in the file names another place than the heading.</source>
        <translation>Ce qui est caché dans le fichier désigne un autre endroit que le titre.</translation>
    </message>
    <message>
        <source>Bullets or numbers typed by hand were taken for a list.</source>
        <translation>Des puces ou numéros tapés à la main ont été pris pour une liste.</translation>
    </message>
    <message>
        <source>One text was parted into several answers by its look: see at its place in the form.</source>
        <translation>Un texte a été découpé en plusieurs réponses d’après son apparence : voyez à sa place dans le formulaire.</translation>
    </message>
    <message>
        <source>The row was added in Word.</source>
        <translation>La ligne a été ajoutée dans Word.</translation>
    </message>
    <message>
        <source>This may be new, or something the report has in other words. It comes in as new.</source>
        <translation>C’est peut-être nouveau, ou déjà dans le rapport en d’autres termes. Cela entre comme nouveau.</translation>
    </message>
    <message>
        <source>in its place</source>
        <translation>à sa place</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>pas encore de place</translation>
    </message>
    <message>
        <source>the form's own words</source>
        <translation>les mots du formulaire lui-même</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
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
        <translation> ; </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>{0} so far · add one more</source>
        <translation>déjà {0} · en ajouter un</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>The filled pages are shown here.</source>
        <translation>Les pages remplies s’affichent ici.</translation>
    </message>
    <message>
        <source>the form’s Word file</source>
        <translation>le fichier Word du formulaire</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {reason}</source>
        <translation>Les pages ne peuvent pas être affichées : {reason}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Filled pages</source>
        <translation>Pages remplies</translation>
    </message>
    <message>
        <source>Narrower pages</source>
        <translation>Pages plus étroites</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Pages as wide as the view</source>
        <translation>Pages aussi larges que la vue</translation>
    </message>
    <message>
        <source>Wider pages</source>
        <translation>Pages plus larges</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the filled form</source>
        <translation>Imprimer le formulaire rempli</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the filled form</source>
        <translation>Imprimer le formulaire rempli</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>This computer knows no printer. A PDF holds the same pages, to be printed elsewhere.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Un PDF contient les mêmes pages, à imprimer ailleurs.</translation>
    </message>
    <message>
        <source>Sent to the printer: {0}</source>
        <translation>Envoyé à l’imprimante : {0}</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>The report as a whole</source>
        <translation>Le rapport dans son ensemble</translation>
    </message>
    <message>
        <source>{count} given, {limit} count: move up what counts. The last {beyond} can be printed in an annex.</source>
        <translation>{count} donnés, {limit} comptent : remontez ce qui compte. Ce qui dépasse ({beyond}) peut être imprimé en annexe.</translation>
    </message>
    <message>
        <source>Nothing is written yet: fill it in, or say that nothing was said.</source>
        <translation>Rien n’est encore écrit : remplissez, ou indiquez que rien n’a été dit.</translation>
    </message>
    <message>
        <source>Nobody noted whether the speaker agrees: ask, then mark it. Until then no name is printed.</source>
        <translation>L’accord de la personne n’est pas noté : demandez-le, puis indiquez-le. D’ici là, aucun nom n’est imprimé.</translation>
    </message>
    <message>
        <source>“{name}” is named without consent: leave the name out, or note the consent.</source>
        <translation>« {name} » est nommé sans accord : retirez le nom, ou notez l’accord.</translation>
    </message>
    <message>
        <source>The quote seems to name who spoke (“{name}”) without consent: take the name out, or note the consent.</source>
        <translation>La citation semble nommer la personne qui parle (« {name} ») sans accord : retirez le nom, ou notez l’accord.</translation>
    </message>
    <message>
        <source>{count} words, {limit} at most: shorten it.</source>
        <translation>Mots : {count}, {limit} au plus ; raccourcissez.</translation>
    </message>
    <message>
        <source>Marked as “nothing said”, yet something is written: keep one of the two.</source>
        <translation>Marqué « rien n’a été dit », pourtant quelque chose est écrit : gardez l’un des deux.</translation>
    </message>
    <message>
        <source>It is empty and others come after it: fill it in or take it away.</source>
        <translation>C’est vide et d’autres suivent : remplissez-le ou enlevez-le.</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices: choose one.</source>
        <translation>« {value} » ne fait pas partie des choix : choisissez-en un.</translation>
    </message>
    <message>
        <source>The form does not ask for this: it is kept, and not printed.</source>
        <translation>Le formulaire ne le demande pas : c’est gardé, mais pas imprimé.</translation>
    </message>
    <message>
        <source>{count} texts have no place yet: give each one, or leave it out with a reason.</source>
        <translation>Textes encore sans place : {count}. Placez chacun, ou écartez-le avec un motif.</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>conseil</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>What to look at</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Entrée y mène</translation>
    </message>
    <message>
        <source>Nothing to look at. The report is ready to be handed over.</source>
        <translation>Rien à voir. Le rapport est prêt à être remis.</translation>
    </message>
    <message>
        <source>Nothing that must be looked at; only hints.</source>
        <translation>Rien d’obligatoire à voir ; seulement des conseils.</translation>
    </message>
    <message>
        <source>{0} to mend</source>
        <translation>{0} à corriger</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} à voir</translation>
    </message>
    <message>
        <source>{0} before the report is handed over. F8 goes from one to the next.</source>
        <translation>{0} avant de remettre le rapport. F8 passe de l’un à l’autre.</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>The programme, as CSV or Excel</source>
        <translation>Le programme, en CSV ou Excel</translation>
    </message>
    <message>
        <source>Tables ({0})</source>
        <translation>Tableaux ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sessions new in the programme: {0}.</source>
        <translation>Nouvelles sessions dans le programme : {0}.</translation>
    </message>
    <message>
        <source>Brought up to date: {0}.</source>
        <translation>Mises à jour : {0}.</translation>
    </message>
</context>
<context>
    <name>ProgrammeModel</name>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>Rapporteurs</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>pas de titre</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>this number is there twice</source>
        <translation>ce numéro figure deux fois</translation>
    </message>
    <message>
        <source>day of the row above</source>
        <translation>jour de la ligne précédente</translation>
    </message>
    <message>
        <source>“{0}” is no day</source>
        <translation>« {0} » n’est pas un jour</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>{0}, sessions understood: {1}</source>
        <translation>{0}, sessions comprises : {1}</translation>
    </message>
    <message>
        <source>Take in these sessions ({0})</source>
        <translation>Importer ces sessions ({0})</translation>
    </message>
    <message>
        <source>Columns: {0}.</source>
        <translation>Colonnes : {0}.</translation>
    </message>
    <message>
        <source>Not used: {0}.</source>
        <translation>Non utilisées : {0}.</translation>
    </message>
    <message>
        <source>Sessions to look at, in the last column: {0}.</source>
        <translation>Sessions à vérifier, dans la dernière colonne : {0}.</translation>
    </message>
    <message>
        <source>; {0} more</source>
        <translation>; encore {0}</translation>
    </message>
    <message>
        <source>Rows that are no sessions: {0}.</source>
        <translation>Lignes qui ne sont pas des sessions : {0}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Sessions understood</source>
        <translation>Sessions comprises</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>before: {0}; here: {1}; in the file: {2}</source>
        <translation>avant : {0} ; ici : {1} ; dans le fichier : {2}</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Keep the row</source>
        <translation>Garder la ligne</translation>
    </message>
    <message>
        <source>Remove it, as in the file</source>
        <translation>L’enlever, comme dans le fichier</translation>
    </message>
    <message>
        <source>It is the same, in other words</source>
        <translation>C’est la même, en d’autres termes</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <translation>Prendre celui du fichier</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>L’écrire…</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Report without a title yet</source>
        <translation>Rapport encore sans titre</translation>
    </message>
    <message>
        <source>In a note: {0}</source>
        <translation>Dans une note : {0}</translation>
    </message>
    <message>
        <source>{0} of {1} fields</source>
        <translation>{0} champs sur {1}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>changed {0}</source>
        <translation>modifié le {0}</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Search in all reports and notes</source>
        <translation>Chercher dans tous les rapports et notes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Quels rapports</translation>
    </message>
    <message>
        <source>Of which form</source>
        <translation>De quel formulaire</translation>
    </message>
    <message>
        <source>Any form</source>
        <translation>Tous les formulaires</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>No report holds all these words.</source>
        <translation>Aucun rapport ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No such report. The filters above show others.</source>
        <translation>Aucun rapport de ce genre. Les filtres ci-dessus en montrent d’autres.</translation>
    </message>
    <message>
        <source>Your reports are shown as soon as the library can be opened.</source>
        <translation>Vos rapports s’affichent dès que la bibliothèque peut être ouverte.</translation>
    </message>
    <message>
        <source>The reports you begin are found here. There is no Save: every word is kept at once.</source>
        <translation>Les rapports que vous commencez se trouvent ici. Rien à enregistrer : chaque mot est gardé aussitôt.</translation>
    </message>
</context>
<context>
    <name>ReturningPage</name>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>It is another report</source>
        <translation>C’est un autre rapport</translation>
    </message>
    <message>
        <source>{0} came back</source>
        <translation>{0} est revenu</translation>
    </message>
    <message>
        <source>taken from the file: {0}</source>
        <translation>repris du fichier : {0}</translation>
    </message>
    <message>
        <source>to decide: {0}</source>
        <translation>à décider : {0}</translation>
    </message>
    <message>
        <source>Taken from the file</source>
        <translation>Repris du fichier</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Rien d’autre ne diffère.</translation>
    </message>
    <message>
        <source>and {0} more places</source>
        <translation>et d’autres endroits : {0}</translation>
    </message>
    <message>
        <source>Leave the report as it is</source>
        <translation>Laisser le rapport tel quel</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take nothing of this file; the file itself stays as it is</source>
        <translation>Ne rien reprendre de ce fichier ; le fichier lui-même reste tel quel</translation>
    </message>
    <message>
        <source>Take the file in as a new report; the one in the library stays as it is</source>
        <translation>Reprendre le fichier comme un nouveau rapport ; celui de la bibliothèque reste tel quel</translation>
    </message>
    <message>
        <source>Go back and leave the file open ({0})</source>
        <translation>Revenir et laisser le fichier en attente ({0})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>1, 2 … choose · Backspace decides anew · F8 goes to the next</source>
        <translation>1, 2 … pour choisir · Retour arrière pour décider à nouveau · F8 passe au suivant</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Take the report in</source>
        <translation>Importer le rapport</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Écarter le fichier</translation>
    </message>
    <message>
        <source>Put the texts there</source>
        <translation>Y placer les textes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>sentences that go on waiting: {0}</source>
        <translation>phrases encore sans place : {0}</translation>
    </message>
    <message>
        <source>Go back and leave the file open ({0})</source>
        <translation>Revenir et laisser le fichier en attente ({0})</translation>
    </message>
    <message>
        <source>Take nothing of this file; the file itself stays as it is</source>
        <translation>Ne rien reprendre de ce fichier ; le fichier lui-même reste tel quel</translation>
    </message>
    <message>
        <source>They stay with the report without a place; its problems lead to them.</source>
        <translation>Elles restent avec le rapport, sans place ; ses problèmes y mènent.</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Put it…</source>
        <translation>Placer…</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Part it</source>
        <translation>Découper</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>into that section</source>
        <translation>dans cette section</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>read as</source>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>Something was decided already: undo that to read the file as another form.</source>
        <translation>Quelque chose a déjà été décidé : annulez-le pour lire le fichier comme un autre formulaire.</translation>
    </message>
    <message>
        <source>Read as this form</source>
        <translation>Lire comme ce formulaire</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>F8 goes to the next text to look at, Enter to the form</source>
        <translation>F8 mène au prochain texte à voir, Entrée au formulaire</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Le formulaire</translation>
    </message>
    <message>
        <source>Choose where the text belongs and press Enter</source>
        <translation>Choisissez la place du texte et appuyez sur Entrée</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>A level out</source>
        <translation>Un niveau vers l’extérieur</translation>
    </message>
    <message>
        <source>A level in</source>
        <translation>Un niveau vers l’intérieur</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Split into items</source>
        <translation>Découper en éléments</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Effacer la mise en forme</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens d’écriture</translation>
    </message>
    <message>
        <source>As the first letter says</source>
        <translation>Selon la première lettre</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Ouvrir {0}</translation>
    </message>
    <message>
        <source>{0} (Ctrl with a click opens it)</source>
        <translation>{0} (Ctrl+clic l’ouvre)</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Report editor</source>
        <translation>Éditeur de rapports</translation>
    </message>
    <message>
        <source>Export Word</source>
        <translation>Exporter en Word</translation>
    </message>
    <message>
        <source>Hand the report over</source>
        <translation>Remettre le rapport</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try the program on a sample</source>
        <translation>Essayer le programme sur un exemple</translation>
    </message>
    <message>
        <source>What you typed last is not on the disk yet, so the window stays open. It is tried again every second.</source>
        <translation>Ce que vous venez de taper n’est pas encore sur le disque ; la fenêtre reste donc ouverte. Un nouvel essai a lieu chaque seconde.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>What the groups said</source>
        <translation>Ce que les groupes ont dit</translation>
    </message>
    <message>
        <source>Not in the new wording: {0}</source>
        <translation>Absent de la nouvelle formulation : {0}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{subject} is not there any more.</source>
        <translation>{subject} n’est plus là.</translation>
    </message>
    <message>
        <source>{subject} cannot be read{why}.</source>
        <translation>{subject} ne peut pas être lu{why}.</translation>
    </message>
    <message>
        <source>{subject} is no report{why}: reports come as report files (.json) or Word files (.docx).</source>
        <translation>{subject} n’est pas un rapport{why} : les rapports sont des fichiers de rapport (.json) ou des fichiers Word (.docx).</translation>
    </message>
    <message>
        <source>{subject} is no report file that can be read{at}: have it written once more.</source>
        <translation>{subject} n’est pas un fichier de rapport lisible{at} : faites-le exporter à nouveau.</translation>
    </message>
    <message>
        <source>{subject} is not written in UTF-8{at}: save it again as UTF-8.</source>
        <translation>{subject} n’est pas en UTF-8{at} : enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>{subject} is far larger than any report: look at what it is.</source>
        <translation>{subject} est bien plus gros qu’un rapport : regardez ce que c’est.</translation>
    </message>
    <message>
        <source>{subject}: these reports were made from forms that do not go together{why}.</source>
        <translation>{subject} : ces rapports viennent de formulaires qui ne vont pas ensemble{why}.</translation>
    </message>
    <message>
        <source>{subject} was merged from others chosen here ({detail}): everything would stand there twice. Choose either it or them.</source>
        <translation>{subject} a été fusionné à partir d’autres rapports choisis ici ({detail}) : tout y figurerait deux fois. Choisissez soit celui-ci, soit les autres.</translation>
    </message>
    <message>
        <source>{subject} holds another report{why}.</source>
        <translation>{subject} contient un autre rapport{why}.</translation>
    </message>
    <message>
        <source>{subject} is no merge that was begun{why}: begin it once more.</source>
        <translation>{subject} n’est pas une fusion commencée{why} : recommencez-la.</translation>
    </message>
    <message>
        <source>{subject} is no hand-over file: ask for it again, or for the report as .json or .docx.</source>
        <translation>{subject} n’est pas un fichier de transmission : redemandez-le, ou demandez le rapport en .json ou .docx.</translation>
    </message>
    <message>
        <source>{subject} is locked with a passphrase: ask whoever sent it.</source>
        <translation>{subject} est protégé par une phrase secrète : demandez-la à l’expéditeur.</translation>
    </message>
    <message>
        <source>{subject}: this is not its passphrase. Type it again.</source>
        <translation>{subject} : ce n’est pas la bonne phrase secrète. Tapez-la à nouveau.</translation>
    </message>
    <message>
        <source>{subject} is empty: get a fresh copy of it.</source>
        <translation>{subject} est vide : procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{subject} comes from another program{why}: open it there and save it as .docx.</source>
        <translation>{subject} vient d’un autre programme{why} : ouvrez-le là-bas et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{subject} is far longer than any report{why}: copy what is the report into a new file.</source>
        <translation>{subject} est bien plus long qu’un rapport{why} : copiez ce qui est le rapport dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>{subject} holds an answer{at} of more than {detail} characters: shorten it there.</source>
        <translation>{subject} contient une réponse{at} de plus de {detail} caractères : raccourcissez-la là-bas.</translation>
    </message>
    <message>
        <source>{subject} is no complete report{at}{why}: have it written once more.</source>
        <translation>{subject} n’est pas un rapport complet{at}{why} : faites-le exporter à nouveau.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer program: update this one to open it.</source>
        <translation>{subject} a été créé par un programme plus récent : mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{subject} holds a character that no Word file can hold{at}: remove it there.</source>
        <translation>{subject} contient un caractère qu’aucun fichier Word ne peut contenir{at} : retirez-le.</translation>
    </message>
    <message>
        <source>{subject} holds half a character{at}: type it again there.</source>
        <translation>{subject} contient un caractère incomplet{at} : tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>{subject} holds two items with one mark{at}: have it written once more.</source>
        <translation>{subject} contient deux éléments avec la même marque{at} : faites-le exporter à nouveau.</translation>
    </message>
    <message>
        <source>{subject} holds an answer that does not fit its question{at}{why}.</source>
        <translation>{subject} contient une réponse qui ne correspond pas à sa question{at}{why}.</translation>
    </message>
    <message>
        <source>{subject} holds a report with answers: choose another name.</source>
        <translation>{subject} contient un rapport avec des réponses : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The form has no part {where}.</source>
        <translation>Le formulaire n’a pas de partie {where}.</translation>
    </message>
    <message>
        <source>{subject}: this form cannot be used{at}{why}.</source>
        <translation>{subject} : ce formulaire ne peut pas être utilisé{at}{why}.</translation>
    </message>
    <message>
        <source>{subject}: another form is installed as {detail}.</source>
        <translation>{subject} : un autre formulaire est installé sous {detail}.</translation>
    </message>
    <message>
        <source>{subject}: such a report is made by collating others. Choose a form for rapporteurs.</source>
        <translation>{subject} : un tel rapport se fait en réunissant d’autres rapports. Choisissez un formulaire pour rapporteurs.</translation>
    </message>
    <message>
        <source>{subject}: several reports in the library begin so.</source>
        <translation>{subject} : plusieurs rapports de la bibliothèque commencent ainsi.</translation>
    </message>
    <message>
        <source>{subject}: changed in Word and here since it was exported{at}. Nothing was changed; copy from the Word file what the report should say.</source>
        <translation>{subject} : modifié dans Word et ici depuis l’exportation{at}. Rien n’a été changé ; copiez du fichier Word ce que le rapport doit dire.</translation>
    </message>
    <message>
        <source>{subject} is no Word file inside: open it where it was written and save it as .docx.</source>
        <translation>{subject} n’est pas un vrai fichier Word : ouvrez-le là où il a été écrit et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{subject} is damaged{at}{why}: get a fresh copy of it.</source>
        <translation>{subject} est endommagé{at}{why} : procurez-vous une nouvelle copie.</translation>
    </message>
    <message>
        <source>{subject} is built in an unsafe way{at}{why}: get it again from its author.</source>
        <translation>{subject} est construit de façon dangereuse{at}{why} : redemandez-le à son auteur.</translation>
    </message>
    <message>
        <source>{subject} has a password: save a copy without one.</source>
        <translation>{subject} a un mot de passe : enregistrez une copie qui n’en a pas.</translation>
    </message>
    <message>
        <source>{subject} is a Word file of the old kind (.doc): open it and save it as .docx.</source>
        <translation>{subject} est un fichier Word ancien (.doc) : ouvrez-le et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{subject}: reports come as .json or .docx, not as this{why}.</source>
        <translation>{subject} : les rapports sont en .json ou .docx, pas sous cette forme{why}.</translation>
    </message>
    <message>
        <source>{subject}: no row of headings with a number or title of sessions was found. Name the columns in the first row.</source>
        <translation>{subject} : aucune ligne d’en-têtes avec un numéro ou un titre de session n’a été trouvée. Nommez les colonnes dans la première ligne.</translation>
    </message>
    <message>
        <source>{where}: {count} given, {limit} count. Take the others away, or let an annex print them.</source>
        <translation>{where} : {count} donnés, {limit} comptent. Enlevez le reste, ou laissez une annexe l’imprimer.</translation>
    </message>
    <message>
        <source>This form has no Word layout: its reports leave as a report file.</source>
        <translation>Ce formulaire n’a pas de modèle Word : ses rapports sortent sous forme de fichier de rapport.</translation>
    </message>
    <message>
        <source>The Word file would not read back the same ({detail}). Nothing was written; please send us the template.</source>
        <translation>Le fichier Word ne serait pas identique à la relecture ({detail}). Rien n’a été écrit ; merci de nous envoyer le modèle.</translation>
    </message>
    <message>
        <source>{subject}: the form “{detail}” is not installed here. What it holds is kept; ask the organisers for the form to open it.</source>
        <translation>{subject} : le formulaire « {detail} » n’est pas installé ici. Son contenu est conservé ; demandez le formulaire aux organisateurs pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This report is not in the library any more.</source>
        <translation>Ce rapport n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{subject} is no library of this program: it is left as it is. Nothing typed can be saved there.</source>
        <translation>{subject} n’est pas une bibliothèque de ce programme : le fichier reste tel quel. Rien de ce qui est tapé ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>{subject} was made by a newer program: update this one to open it. It is left as it is.</source>
        <translation>{subject} a été créé par un programme plus récent : mettez celui-ci à jour pour l’ouvrir. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>{subject}: the library holds a later state of this report, which is kept. To bring two laptops together, take in a hand-over file (.gfmd): it carries its history.</source>
        <translation>{subject} : la bibliothèque contient un état plus récent de ce rapport, qui est gardé. Pour réunir deux ordinateurs, ouvrez un fichier de transmission (.gfmd) : il porte son historique.</translation>
    </message>
    <message>
        <source>{subject} was not made from a form known here: copy its text into a new report.</source>
        <translation>{subject} n’a pas été créé à partir d’un formulaire connu ici : copiez son texte dans un nouveau rapport.</translation>
    </message>
    <message>
        <source>{subject}: the disk is full. Free some space and try again; nothing was half written.</source>
        <translation>{subject} : le disque est plein. Libérez de la place et réessayez ; rien n’a été écrit à moitié.</translation>
    </message>
    <message>
        <source>{subject}: this place is write-protected. Choose another folder.</source>
        <translation>{subject} : cet emplacement est protégé en écriture. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{subject}: you have no right to write here. Choose another folder.</source>
        <translation>{subject} : vous n’avez pas le droit d’écrire ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{subject} is not there any more: somebody moved or deleted it. Bring it back to where it was.</source>
        <translation>{subject} n’est plus là : quelqu’un l’a déplacé ou supprimé. Remettez-le à sa place.</translation>
    </message>
    <message>
        <source>{subject}: there is no such folder any more. Choose another.</source>
        <translation>{subject} : ce dossier n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{subject} is a folder: choose a file.</source>
        <translation>{subject} est un dossier : choisissez un fichier.</translation>
    </message>
    <message>
        <source>{subject} is damaged ({detail}).</source>
        <translation>{subject} est endommagé ({detail}).</translation>
    </message>
    <message>
        <source>{subject} is open in another program: close it there.</source>
        <translation>{subject} est ouvert dans un autre programme : fermez-le là-bas.</translation>
    </message>
    <message>
        <source>{subject} could not be written{why}. What was there before is unchanged.</source>
        <translation>{subject} n’a pas pu être écrit{why}. Ce qui s’y trouvait avant est inchangé.</translation>
    </message>
    <message>
        <source>{subject} could not be read{why}: check the disk or the stick and try again.</source>
        <translation>{subject} n’a pas pu être lu{why} : vérifiez le disque ou la clé et réessayez.</translation>
    </message>
    <message>
        <source>This is our mistake, not yours ({0}). What you typed is safe.</source>
        <translation>C’est notre erreur, pas la vôtre ({0}). Ce que vous avez tapé est en sûreté.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{0}: which session is it about?</source>
        <translation>{0} : sur quelle session porte-t-il ?</translation>
    </message>
    <message>
        <source>Sessions of the programme</source>
        <translation>Sessions du programme</translation>
    </message>
    <message>
        <source>Number, title, room or rapporteur</source>
        <translation>Numéro, titre, salle ou rapporteur</translation>
    </message>
    <message>
        <source>Look for a session</source>
        <translation>Chercher une session</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>No session of the programme</source>
        <translation>Aucune session du programme</translation>
    </message>
    <message>
        <source>{0} · has a report</source>
        <translation>{0} · a un rapport</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the form</source>
        <translation>À côté du formulaire</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opens a copy: do with it what you like</source>
        <translation>Ouvre une copie : faites-en ce que vous voulez</translation>
    </message>
    <message>
        <source>Programme, sessions: {0}. Take in another…</source>
        <translation>Programme ; sessions : {0}. En importer un autre…</translation>
    </message>
    <message>
        <source>Take in the programme (CSV, Excel)…</source>
        <translation>Importer le programme (CSV, Excel)…</translation>
    </message>
    <message>
        <source>Begin a report</source>
        <translation>Commencer un rapport</translation>
    </message>
    <message>
        <source>Try a finished one:</source>
        <translation>En essayer un terminé :</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>StillPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Add to this list</source>
        <translation>Ajouter à cette liste</translation>
    </message>
    <message>
        <source>Move this item up</source>
        <translation>Monter cet élément</translation>
    </message>
    <message>
        <source>Move this item down</source>
        <translation>Descendre cet élément</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Enlever cet élément</translation>
    </message>
    <message>
        <source>Nothing said on this, or something after all</source>
        <translation>Rien n’a été dit là-dessus, ou quelque chose finalement</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Ajouter : {0}</translation>
    </message>
    <message>
        <source>There is no list here that something could be added to.</source>
        <translation>Il n’y a pas de liste ici à laquelle ajouter quelque chose.</translation>
    </message>
    <message>
        <source>“{0}” may stay empty as it is.</source>
        <translation>« {0} » peut rester vide tel quel.</translation>
    </message>
    <message>
        <source>“{0}” holds an answer.</source>
        <translation>« {0} » contient une réponse.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing parts this text: (i) … (ii) …, 1) … 2) … or • … • … would.</source>
        <translation>Rien ne découpe ce texte : (i) … (ii) …, 1) … 2) … ou • … • … le feraient.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Written before this start: {0}. Undo once more to take it back.</source>
        <translation>Écrit avant ce démarrage : {0}. Annulez encore une fois pour revenir dessus.</translation>
    </message>
    <message>
        <source>What the program keeps beside the answers</source>
        <translation>Ce que le programme garde à côté des réponses</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Texts without a place</source>
        <translation>Textes sans place</translation>
    </message>
    <message>
        <source>Texts left out</source>
        <translation>Textes écartés</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>hier {0}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Écarter ce fichier</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} est verrouillé</translation>
    </message>
    <message>
        <source>This is not its passphrase, or the file was changed on its way. Try again.</source>
        <translation>Ce n’est pas la bonne phrase secrète, ou le fichier a été modifié en route. Réessayez.</translation>
    </message>
    <message>
        <source>Whoever handed it over knows the passphrase.</source>
        <translation>La personne qui l’a transmis connaît la phrase secrète.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>UnsaidLine</name>
    <message>
        <source>It says so in other words</source>
        <translation>Elle le dit autrement</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>L’y mettre</translation>
    </message>
    <message>
        <source>Leave it out…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Your wording does not say:
{0}</source>
        <translation>Votre formulation ne dit pas :
{0}</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as large as the system's</source>
        <translation>Taille de texte du système</translation>
    </message>
    <message>
        <source>Projector: large text, no notes</source>
        <translation>Projecteur : grand texte, sans notes</translation>
    </message>
    <message>
        <source>Show or hide what is beside the form</source>
        <translation>Montrer ou cacher ce qui est à côté du formulaire</translation>
    </message>
    <message>
        <source>Preview of the filled pages</source>
        <translation>Aperçu des pages remplies</translation>
    </message>
    <message>
        <source>History of this report</source>
        <translation>Historique de ce rapport</translation>
    </message>
    <message>
        <source>Go to: {0}</source>
        <translation>Aller à : {0}</translation>
    </message>
</context>
<context>
    <name>WaitingOver</name>
    <message>
        <source>Texts without a place…</source>
        <translation>Textes sans place…</translation>
    </message>
    <message>
        <source>Texts without a place</source>
        <translation>Textes sans place</translation>
    </message>
    <message>
        <source>The texts you found a place for are not in the report yet.</source>
        <translation>Les textes auxquels vous avez trouvé une place ne sont pas encore dans le rapport.</translation>
    </message>
    <message>
        <source>Put the texts there</source>
        <translation>Y placer les textes</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>WaivingLine</name>
    <message>
        <source>Leave it out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Why is it left out?</source>
        <translation>Pourquoi l’écarter ?</translation>
    </message>
    <message>
        <source>said elsewhere</source>
        <translation>dit ailleurs</translation>
    </message>
    <message>
        <source>not for the report</source>
        <translation>pas pour le rapport</translation>
    </message>
    <message>
        <source>the form's own words</source>
        <translation>les mots du formulaire lui-même</translation>
    </message>
</context>
<context>
    <name>WordingStrip</name>
    <message>
        <source>Take this wording</source>
        <translation>Reprendre cette formulation</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Le texte entier</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show what to look at</source>
        <translation>Montrer ce qu’il faut voir</translation>
    </message>
    <message>
        <source>next open point</source>
        <translation>point ouvert suivant</translation>
    </message>
    <message>
        <source>previous open point</source>
        <translation>point ouvert précédent</translation>
    </message>
    <message>
        <source>Show or fold the official guidance</source>
        <translation>Montrer ou replier les consignes officielles</translation>
    </message>
    <message>
        <source>Words: {0}</source>
        <translation>Mots : {0}</translation>
    </message>
</context>
</TS>
