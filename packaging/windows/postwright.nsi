; The installer for Windows, around the folder that PyInstaller makes. It installs for the user who runs it, asks for no
; rights, and takes away exactly what it brought. packaging/windows/build-installer.sh runs this:
;
;   makensis -DVERSION=1.0.0 -DPROGRAM=<folder of the program> -DREMOVE=<list> -DICON=<icon> -DPICTURE=<bmp> \
;            -DOUTPUT=<installer> postwright.nsi
;
; The list, which list-files.py writes, names every file and folder of the program: nothing else is deleted.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Postwright"
!define KEY "Software\Postwright"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Postwright"
!define CLASSES "Software\Classes"
!define TYPE "Postwright.Markdown"

Name "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Postwright"
InstallDirRegKey HKCU "${KEY}" "Folder"
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "LegalCopyright" "The Postwright authors. MIT licence."

; -- Pages: welcome, folder, what else, progress, and at the end a box to start it ---------------------------------------

!define MUI_ABORTWARNING
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\postwright.exe"
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"

LangString WELCOME ${LANG_ENGLISH} "An editor for blogs that are kept as Markdown files in a site folder.$\r$\n$\r$\nIt is installed for you alone, and needs no administrator's rights."
LangString WELCOME ${LANG_GERMAN} "Ein Editor für Blogs, die als Markdown-Dateien in einem Ordner liegen.$\r$\n$\r$\nEr wird nur für dieses Benutzerkonto installiert und braucht keine Administratorrechte."
LangString WELCOME ${LANG_SPANISH} "Un editor para blogs guardados como archivos Markdown en una carpeta.$\r$\n$\r$\nSe instala solo para su cuenta y no necesita derechos de administrador."
LangString OPENS_MARKDOWN ${LANG_ENGLISH} "Offer it for Markdown files"
LangString OPENS_MARKDOWN ${LANG_GERMAN} "Für Markdown-Dateien anbieten"
LangString OPENS_MARKDOWN ${LANG_SPANISH} "Ofrecerlo para archivos Markdown"
LangString ON_DESKTOP ${LANG_ENGLISH} "A shortcut on the desktop"
LangString ON_DESKTOP ${LANG_GERMAN} "Eine Verknüpfung auf dem Desktop"
LangString ON_DESKTOP ${LANG_SPANISH} "Un acceso directo en el escritorio"
LangString RUNS ${LANG_ENGLISH} "Postwright is running. Close its window, then choose Retry."
LangString RUNS ${LANG_GERMAN} "Postwright läuft noch. Das Fenster schließen, dann Wiederholen wählen."
LangString RUNS ${LANG_SPANISH} "Postwright está en marcha. Cierre su ventana y elija Reintentar."

; -- What is installed --------------------------------------------------------------------------------------------------

; A program that runs cannot be replaced: Windows lets nobody write to its file.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
    IfFileExists "$INSTDIR\postwright.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\postwright.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY again
    Abort
  free:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; Explorer reads the changed associations.
!macro RefreshShell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend

Section "-${NAME}"
  Call WaitUntilClosed
  ; An older version's files go first, so that none of them stays among the new ones.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR'
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Postwright.lnk" "$INSTDIR\postwright.exe"

  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\postwright.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Postwright authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; Among the programs under "Open with". Which of them opens a file by itself is for the user to say.
!macro Offer extension
  WriteRegStr HKCU "${CLASSES}\Applications\postwright.exe\SupportedTypes" "${extension}" ""
  WriteRegNone HKCU "${CLASSES}\${extension}\OpenWithProgids" "${TYPE}"
!macroend
!macro Withdraw extension
  DeleteRegValue HKCU "${CLASSES}\${extension}\OpenWithProgids" "${TYPE}"
!macroend

Section "$(OPENS_MARKDOWN)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "Markdown"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\postwright.exe,0"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\postwright.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\postwright.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\postwright.exe\shell\open\command" "" '"$INSTDIR\postwright.exe" "%1"'
  !insertmacro Offer ".md"
  !insertmacro Offer ".markdown"
  !insertmacro RefreshShell
SectionEnd

Section /o "$(ON_DESKTOP)"
  CreateShortcut "$DESKTOP\Postwright.lnk" "$INSTDIR\postwright.exe"
SectionEnd

; -- And taken away again -----------------------------------------------------------------------------------------------

Section "Uninstall"
  Call un.WaitUntilClosed
  !include "${REMOVE}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ; An installer that puts a new version in its place leaves the rest as the user has it.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  IfErrors 0 done
  Delete "$SMPROGRAMS\Postwright.lnk"
  Delete "$DESKTOP\Postwright.lnk"
  !insertmacro Withdraw ".md"
  !insertmacro Withdraw ".markdown"
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegKey HKCU "${CLASSES}\Applications\postwright.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${KEY}"
  !insertmacro RefreshShell
  done:
SectionEnd
